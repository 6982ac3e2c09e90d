import { z } from "@medusajs/framework/zod"

const text = z.string().min(1, "must not be empty")
const address = z.url({ protocol: /^https?$/, error: "must be an http or https address" })

/** Files in a bucket: the options of Medusa's own S3 provider, checked. */
export const fileS3Options = z
  .strictObject({
    file_url: address.describe("Public address of the bucket's files, a CDN as a rule."),
    region: text.describe("Region of the bucket, such as eu-central-1."),
    bucket: text.describe("Name of the bucket."),
    prefix: z.string().optional().describe("What every key begins with, such as uploads/."),
    endpoint: address.optional().describe("Address of an S3-compatible server; left out, AWS."),
    authentication_method: z
      .enum(["access-key", "s3-iam-role"])
      .optional()
      .describe("Where the right to write comes from. Left out, access-key."),
    access_key_id: text.optional().describe("Access key. Not needed with s3-iam-role."),
    secret_access_key: text.optional().describe("Secret of the access key."),
    session_token: text.optional().describe("Session token of temporary credentials."),
    cache_control: text
      .optional()
      .describe(
        "Cache-Control of files under a name of their upload; content-addressed ones are always immutable."
      ),
    download_file_duration: z.int().min(1).optional().describe("Seconds that a signed address is good for."),
    acl: z
      .literal(["public-read", "private", "authenticated-read", "bucket-owner-full-control", false])
      .optional()
      .describe("ACL of every file. false sends none, as buckets with BucketOwnerEnforced demand."),
    additional_client_config: z
      .record(z.string(), z.unknown())
      .optional()
      .describe("Handed on to the client of the AWS SDK, such as forcePathStyle or maxAttempts."),
  })
  .refine(
    ({ authentication_method, access_key_id, secret_access_key }) =>
      authentication_method === "s3-iam-role" || Boolean(access_key_id && secret_access_key),
    {
      path: ["access_key_id"],
      error: "give access_key_id and secret_access_key, or authentication_method s3-iam-role",
    }
  )

/** What a store writes in its configuration. */
export type FileS3Options = z.input<typeof fileS3Options>
