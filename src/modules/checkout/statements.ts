/** Check and write in one statement each, so that two processes can't both win. Time is the database's. */

export const CLAIM_LEASE = `
  INSERT INTO kiondo_checkout (id, cart_id, leased_by, leased_until)
  VALUES (?, ?, ?, now() + make_interval(secs => ?))
  ON CONFLICT (cart_id) WHERE deleted_at IS NULL DO UPDATE SET
    leased_by = EXCLUDED.leased_by,
    leased_until = EXCLUDED.leased_until,
    interrupted = kiondo_checkout.interrupted OR kiondo_checkout.leased_by IS NOT NULL,
    updated_at = now()
  WHERE kiondo_checkout.leased_by IS NULL OR kiondo_checkout.leased_until < now()
  RETURNING interrupted`

export const RENEW_LEASE = `
  UPDATE kiondo_checkout SET leased_until = now() + make_interval(secs => ?) WHERE cart_id = ? AND leased_by = ?`

export const MARK_BEGUN = `
  UPDATE kiondo_checkout SET interrupted = true WHERE cart_id = ?`

/** After a fault: the cart stays marked, so that whoever comes next puts it right first. */
export const ABANDON_LEASE = `
  UPDATE kiondo_checkout SET leased_by = NULL, leased_until = NULL, updated_at = now()
  WHERE cart_id = ? AND leased_by = ?`

export const RELEASE_LEASE = `
  UPDATE kiondo_checkout SET leased_by = NULL, leased_until = NULL, interrupted = false, updated_at = now()
  WHERE cart_id = ? AND leased_by = ?`

export const RECALL_REQUEST = `
  INSERT INTO kiondo_checkout_request (id, cart_id, key, fingerprint) VALUES (?, ?, ?, ?)
  ON CONFLICT (cart_id, key) WHERE deleted_at IS NULL DO UPDATE SET updated_at = now()
  RETURNING id, fingerprint, attempt_id`

export const LINK_REQUEST = `
  UPDATE kiondo_checkout_request SET attempt_id = ?, updated_at = now() WHERE id = ?`

export const CLAIM_CHECK = `
  UPDATE kiondo_payment_attempt SET checked_at = now()
  WHERE id = ? AND (checked_at IS NULL OR checked_at < now() - make_interval(secs => ?::float / 1000))
  RETURNING id`

export const COMPLETE_ATTEMPT = `
  WITH attempt AS (
    UPDATE kiondo_payment_attempt SET state = 'completed', order_id = ?, next_check_at = NULL, attention = NULL,
      updated_at = now()
    WHERE id = ?
    RETURNING id, provider_id, currency_code
  )
  INSERT INTO kiondo_payment_ledger_entry
    (id, attempt_id, provider_id, currency_code, kind, outcome, actor, detail, occurred_at)
  SELECT ?, id, provider_id, currency_code, 'completed', 'order placed', ?, ?::jsonb, now() FROM attempt`

/** The job looks soon, should what follows from a webhook get lost. */
export const INSERT_WEBHOOK = `
  WITH entry AS (
    INSERT INTO kiondo_payment_ledger_entry
      (id, attempt_id, provider_id, kind, outcome, actor, event_key, detail, occurred_at)
    VALUES (?, ?, ?, 'webhook', ?, 'webhook', ?, ?::jsonb, now())
    ON CONFLICT (provider_id, event_key) WHERE event_key IS NOT NULL AND deleted_at IS NULL DO NOTHING
    RETURNING id, attempt_id
  ), due AS (
    UPDATE kiondo_payment_attempt AS attempt SET next_check_at = now() + interval '1 minute'
    FROM entry WHERE attempt.id = entry.attempt_id
  )
  SELECT id FROM entry`
