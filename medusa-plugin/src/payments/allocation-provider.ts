/** Medusa's name of the provider that books orders' parts of a group's payment. */
export const ALLOCATION_PROVIDER = 'pp_cordwainer-allocation_cordwainer';
