import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

const TEST_FILES = ["**/*.spec.ts", "**/__tests__/**", "integration-tests/**"]

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      ".medusa/**",
      ".kiondo/**",
      "storefront/**",
      "bench/stock/**",
      "coverage/**",
      "**/*.d.ts",
    ],
  },
  ...[medusa.configs.strict].flat(),
  { ignores: ["!integration-tests/**", "!**/*.spec.ts"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.base],
    languageOptions: {
      parserOptions: {
        project: "./tsconfig.json",
        projectService: false,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/only-throw-error": "error",
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx", "**/*.mjs"],
    rules: {
      "max-lines": ["error", { max: 200 }],
      "max-lines-per-function": ["error", { max: 40, skipComments: true, skipBlankLines: true }],
      eqeqeq: "error",
      "no-console": "error",
      "no-empty": "error",
    },
  },
  {
    files: TEST_FILES,
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": "off",
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  { files: ["**/migrations/**"], rules: { "max-lines-per-function": "off" } },
  { files: ["scripts/**", "bench/**"], rules: { "no-console": "off" } }
)
