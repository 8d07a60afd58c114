/** A quota as teams.yaml may state it, for advice. */
export const SOME_QUOTA = '{ write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }';
