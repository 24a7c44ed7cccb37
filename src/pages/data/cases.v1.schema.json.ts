import type { APIRoute } from 'astro';
import { DATA, whole } from '../../data-files.ts';
import { casesFile, jsonSchema } from '../../schemas/published.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(jsonSchema(casesFile, whole(DATA.casesSchema, site), 'みわけ：事例'));
