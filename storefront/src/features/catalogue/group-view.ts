/** A category or a collection: something that groups products under an address. */
export type GroupView = { id: string; handle: string; title: string; description: string | undefined }
