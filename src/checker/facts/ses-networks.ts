import type { Fact } from './fact.ts';

const RECORD =
  'SPF record of amazonses.com; aws.amazon.com/blogs/messaging-and-targeting/amazon-ses-ip-addresses';

/**
 * From where amazonses.com sends (IPv4, CIDR). Used only to clear a hop that the receiver wrote down without a name:
 * anybody may rent this relay, and the list grows, so an address outside it convicts nobody.
 */
export const SES_NETWORKS: readonly ({ network: string } & Fact)[] = [
  '199.255.192.0/22',
  '199.127.232.0/22',
  '54.240.0.0/18',
  '54.240.64.0/18',
  '69.169.224.0/20',
  '23.249.208.0/20',
  '23.251.224.0/19',
  '76.223.128.0/19',
  '76.223.176.0/20',
  '216.221.160.0/19',
  '206.55.144.0/20',
  '24.110.64.0/18',
].map((network) => ({ network, source: RECORD, checked: '2026-11' }));
