/** Metadata of a product until all of it is there: what a killed run leaves is told by it from a merchant's draft. */
export const SEEDING_MARK = { seeding: "unfinished" } as const
