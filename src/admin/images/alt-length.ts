/** Most characters of a description. */
export const ALT_LENGTH = 300
