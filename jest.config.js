const SUITES = {
  unit: {
    testMatch: [
      "<rootDir>/src/**/__tests__/**/*.unit.spec.ts",
      "<rootDir>/integration-tests/rules/**/*.spec.ts",
    ],
  },
  http: {
    testMatch: [
      "<rootDir>/src/**/__tests__/**/*.module.spec.ts",
      "<rootDir>/integration-tests/http/**/*.spec.ts",
    ],
  },
  e2e: { testMatch: ["<rootDir>/integration-tests/e2e/**/*.spec.ts"] },
  start: { testMatch: ["<rootDir>/integration-tests/start/**/*.spec.ts"] },
  sandbox: { testMatch: ["<rootDir>/integration-tests/sandbox/**/*.spec.ts"] },
  plugin: { testMatch: ["<rootDir>/integration-tests/plugin/**/*.spec.ts"] },
}

const DATABASE = {
  globalSetup: "<rootDir>/integration-tests/support/start-database.mjs",
  globalTeardown: "<rootDir>/integration-tests/support/stop-database.mjs",
}
const SHOP = {
  globalSetup: "<rootDir>/integration-tests/support/start-shop.ts",
  globalTeardown: "<rootDir>/integration-tests/support/stop-shop.ts",
}
const SURROUNDINGS = { http: DATABASE, e2e: SHOP }

module.exports = {
  ...(SUITES[process.env.TEST_TYPE] ?? SUITES.unit),
  rootDir: __dirname,
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  modulePathIgnorePatterns: [
    "<rootDir>/.medusa/",
    "<rootDir>/.kiondo/",
    "<rootDir>/storefront/",
    "<rootDir>/bench/",
  ],
  testTimeout: 120_000,
  ...SURROUNDINGS[process.env.TEST_TYPE],
}
