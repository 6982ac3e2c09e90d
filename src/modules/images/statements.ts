/** Check and write in one statement each, so that two workers can't both win. Time is the database's. */

/**
 * Takes one picture that is due: new, to be tried again, or left behind by a worker that died. What is tried
 * again comes in its turn, of new ones the newest first: somebody waits for it, and nobody for a whole catalogue.
 */
export const CLAIM_IMAGE = `
  UPDATE kiondo_image SET
    state = 'working', leased_by = ?, leased_until = now() + make_interval(secs => ?),
    attempts = attempts + 1, making_key = NULL, updated_at = now()
  WHERE id = (
    SELECT id FROM kiondo_image
    WHERE deleted_at IS NULL AND (
      (state = 'waiting' AND (next_attempt_at IS NULL OR next_attempt_at <= now()))
      OR (state = 'working' AND leased_until < now())
    )
    ORDER BY next_attempt_at NULLS LAST, updated_at DESC, id
    LIMIT 1 FOR UPDATE SKIP LOCKED
  )
  RETURNING id, url, focal_x, focal_y, attempts, is_remade`

export const RENEW_IMAGE = `
  UPDATE kiondo_image SET leased_until = now() + make_interval(secs => ?) WHERE id = ? AND leased_by = ?`

/** Whoever asks for the same variants at the same moment waits here for the other's answer. */
export const LOCK_RENDITION = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))"

/** Says which variants are being made, unless another worker makes the very same. */
export const CLAIM_RENDITION = `
  UPDATE kiondo_image SET making_key = ?
  WHERE id = ? AND leased_by = ? AND NOT EXISTS (
    SELECT 1 FROM kiondo_image AS other
    WHERE other.making_key = ? AND other.id <> ? AND other.state = 'working' AND other.leased_until >= now()
  )
  RETURNING id`

/** Gives a picture back unmade, without counting the try. */
export const POSTPONE_IMAGE = `
  UPDATE kiondo_image SET
    state = 'waiting', attempts = attempts - 1, next_attempt_at = now() + make_interval(secs => ?),
    leased_by = NULL, leased_until = NULL, making_key = NULL, updated_at = now()
  WHERE id = ? AND leased_by = ?`

export const FINISH_IMAGE = `
  UPDATE kiondo_image SET
    state = 'ready', reason = NULL, attempts = 0, next_attempt_at = NULL, is_remade = false,
    leased_by = NULL, leased_until = NULL, making_key = NULL,
    rendition_key = ?, specification_key = ?, content_hash = ?, file_key = ?, width = ?, height = ?, bytes = ?, placeholder = ?, dominant_color = ?,
    private_from = COALESCE(private_from, now() + make_interval(mins => ?)),
    processed_at = now(), published_at = NULL, updated_at = now()
  WHERE id = ? AND leased_by = ?
  RETURNING id`

/** Those that were made otherwise meanwhile are to be published once more. */
export const PUBLISH_IMAGES = `
  UPDATE kiondo_image AS image SET published_at = now()
  FROM jsonb_to_recordset(?::jsonb) AS shown (id text, rendition_key text)
  WHERE image.id = shown.id AND image.rendition_key = shown.rendition_key AND image.state = 'ready'`

/** After a fault: to be tried again after so many seconds, or at rest when there are none. */
export const FAIL_IMAGE = `
  UPDATE kiondo_image SET
    state = CASE WHEN ?::float IS NULL THEN 'failed' ELSE 'waiting' END, reason = ?,
    next_attempt_at = now() + make_interval(secs => ?::float),
    leased_by = NULL, leased_until = NULL, making_key = NULL, updated_at = now()
  WHERE id = ? AND leased_by = ?
  RETURNING id`

/** What is to be made again waits, whatever its state; a worker that has it in hand loses it. */
export const RESTART_IMAGES = `
  UPDATE kiondo_image SET
    is_remade = ?, state = 'waiting', reason = NULL, attempts = 0, next_attempt_at = NULL,
    leased_by = NULL, leased_until = NULL, making_key = NULL, updated_at = now()
  WHERE id IN (SELECT jsonb_array_elements_text(?::jsonb)) AND deleted_at IS NULL
  RETURNING id`

/** One that is known is used again: a clean-up that is under way must not forget it, and a forgotten one is made again. */
export const INSERT_IMAGE = `
  INSERT INTO kiondo_image (id, url, alt) VALUES (?, ?, ?)
  ON CONFLICT (url) WHERE deleted_at IS NULL DO UPDATE SET
    unused_since = NULL,
    state = CASE WHEN kiondo_image.state = 'forgotten' THEN 'waiting' ELSE kiondo_image.state END
    WHERE kiondo_image.unused_since IS NOT NULL
  RETURNING id, state = 'waiting' AS is_due`

export const INSERT_VARIANT = `
  INSERT INTO kiondo_image_variant (id, rendition_key, content_hash, preset, format, width, height, bytes, file_id, url)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (rendition_key, preset, format) WHERE deleted_at IS NULL DO UPDATE SET
    width = EXCLUDED.width, height = EXCLUDED.height, bytes = EXCLUDED.bytes,
    file_id = EXCLUDED.file_id, url = EXCLUDED.url, unused_since = NULL, updated_at = now()`

const IS_UNUSED = `NOT EXISTS (
    SELECT 1 FROM kiondo_image AS image
    WHERE image.deleted_at IS NULL AND variant.rendition_key IN (image.rendition_key, image.making_key)
  )`

export const LIST_UNUSED = `
  SELECT id, rendition_key, format, url, file_id, unused_since FROM kiondo_image_variant AS variant
  WHERE deleted_at IS NULL AND id > ? AND ${IS_UNUSED} ORDER BY id LIMIT ?`

/** Under the rendition's lock, which whoever begins to make or use it takes too. */
export const DELETE_UNUSED = `
  DELETE FROM kiondo_image_variant AS variant
  WHERE rendition_key = ? AND unused_since <= now() - make_interval(hours => ?) AND ${IS_UNUSED}
  RETURNING file_id`

export const MARK_VARIANTS_UNUSED = `
  UPDATE kiondo_image_variant AS variant SET unused_since = now()
  WHERE unused_since IS NULL AND id IN (SELECT jsonb_array_elements_text(?::jsonb)) AND ${IS_UNUSED}`

export const MARK_VARIANTS_USED = `
  UPDATE kiondo_image_variant SET unused_since = NULL
  WHERE unused_since IS NOT NULL AND id IN (SELECT jsonb_array_elements_text(?::jsonb))`

export const MARK_IMAGES_UNUSED = `
  UPDATE kiondo_image SET unused_since = now()
  WHERE unused_since IS NULL AND id IN (SELECT jsonb_array_elements_text(?::jsonb))`

export const MARK_IMAGES_USED = `
  UPDATE kiondo_image SET unused_since = NULL
  WHERE unused_since IS NOT NULL AND id IN (SELECT jsonb_array_elements_text(?::jsonb))`

export const FORGET_UNUSED = `
  DELETE FROM kiondo_image
  WHERE unused_since <= now() - make_interval(hours => ?) AND state <> 'working' AND file_key IS NULL
  RETURNING id`

/** What was made stays known by its address: its original was for staff only, and stays so. */
export const RETIRE_UNUSED = `
  UPDATE kiondo_image SET
    state = 'forgotten', reason = NULL, attempts = 0, next_attempt_at = NULL,
    rendition_key = NULL, specification_key = NULL, placeholder = NULL, dominant_color = NULL, updated_at = now()
  WHERE unused_since <= now() - make_interval(hours => ?) AND state NOT IN ('working', 'forgotten')
    AND file_key IS NOT NULL
  RETURNING id`
