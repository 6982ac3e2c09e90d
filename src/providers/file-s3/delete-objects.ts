import { DeleteObjectsCommand, type S3Client } from "@aws-sdk/client-s3"

// The most that S3 takes in one request.
const BATCH = 1000

/**
 * Deletes what is under these keys; a key that holds nothing is as good as deleted.
 * @returns what was not deleted, each with S3's code; S3 answers 200 also then.
 */
export async function deleteObjects(client: S3Client, bucket: string, keys: string[]) {
  const failed: { key: string; code: string }[] = []
  for (let start = 0; start < keys.length; start += BATCH) {
    const Objects = keys.slice(start, start + BATCH).map((Key) => ({ Key }))
    const { Errors = [] } = await client.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } })
    )
    failed.push(...Errors.map(({ Key = "", Code = "unknown" }) => ({ key: Key, code: Code })))
  }
  return failed.filter(({ code }) => code !== "NoSuchKey")
}
