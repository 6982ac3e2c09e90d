/** How long a catalogue answer may be served without being asked for again, in seconds: the net under the signals. */
export const CATALOGUE_TTL_SECONDS = 300
