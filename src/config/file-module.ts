import type { Environment } from "./environment-schema"

const s3Provider = (env: Environment) => ({
  resolve: "./src/providers/file-s3",
  id: "s3",
  options: {
    file_url: env.S3_FILE_URL,
    region: env.S3_REGION,
    bucket: env.S3_BUCKET,
    endpoint: env.S3_ENDPOINT,
    prefix: env.S3_PREFIX,
    access_key_id: env.S3_ACCESS_KEY_ID,
    secret_access_key: env.S3_SECRET_ACCESS_KEY,
    authentication_method: env.S3_ACCESS_KEY_ID ? "access-key" : "s3-iam-role",
    acl: false,
    cache_control: "public, max-age=31536000, immutable",
    additional_client_config: {
      forcePathStyle: Boolean(env.S3_ENDPOINT),
      // A presigned upload would otherwise carry the checksum of an empty body.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    },
  },
})

const localProvider = (env: Environment) => ({
  resolve: "./src/providers/file-local",
  id: "local",
  options: {
    upload_dir: env.UPLOAD_DIR,
    private_upload_dir: env.UPLOAD_DIR,
    backend_url: `${env.BACKEND_URL}/uploads`,
  },
})

/** Where uploaded files go: the bucket where one is given, else a folder that the back end serves itself. */
export const fileModule = (env: Environment) => ({
  resolve: "@medusajs/medusa/file",
  options: { providers: [env.S3_BUCKET ? s3Provider(env) : localProvider(env)] },
})
