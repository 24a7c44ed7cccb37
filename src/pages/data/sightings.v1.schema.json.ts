import type { APIRoute } from 'astro';
import { DATA, whole } from '../../data-files.ts';
import { jsonSchema, sightingsFile } from '../../schemas/published.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(jsonSchema(sightingsFile, whole(DATA.sightingsSchema, site), 'みわけ：件名'));
