/** What an original may be: bytes of the file, pixels of one frame, frames, and seconds for each whole task. */
export type Limits = { bytes: number; pixels: number; frames: number; seconds: number }
