// What stands beside Postgres on a branch: storage, functions, credentials, logs.

import assert from "node:assert/strict";

function seedObjects(known, emulator) {
  const { project_id, branch_id, bucket_name } = known;
  const place = { project_id, branch_id, bucket: bucket_name };
  const objects = ["a/one.txt", "a/two.txt", "b.txt"];
  return emulator.seed({ objects: objects.map((key) => ({ ...place, key, text: `I am ${key}` })) });
}

export const storage = [
  ["createProjectBranchBucket", { body: { name: "files", access_level: "private" } },
    async (data, known, { emulator }) => {
      known.bucket_name = data.bucket.name;
      await seedObjects(known, emulator);
    }],
  ["listProjectBranchBuckets", {}, (data) => assert.equal(data.buckets[0].name, "files")],
  ["getProjectBranchStorage", {}, (data) => assert.match(data.s3_endpoint, /^https:/)],
  ["listProjectBranchBucketObjects", { query: { delimiter: "/" } }, (data) => {
    assert.deepEqual(data.folders, ["a/"]);
    assert.deepEqual(data.objects.map((object) => object.key), ["b.txt"]);
  }],
  ["getProjectBranchBucketObject", { path: { object_key: "a/one.txt" } }, async (data) => {
    assert.equal(await data.text(), "I am a/one.txt");
  }],
  ["presignProjectBranchBucketObject",
    {
      path: { object_key: "b.txt" },
      body: { operation: "upload", content_type: "text/plain" },
    },
    async ({ url, method, headers }) => {
      assert.ok((await fetch(url, { method, headers, body: "changed" })).ok);
    }],
  ["getProjectBranchBucketObject", { path: { object_key: "b.txt" } }, async (data) => {
    assert.equal(await data.text(), "changed");
  }],
  ["deleteProjectBranchBucketObject", { path: { object_key: "b.txt" } }],
  ["deleteProjectBranchBucketObjectsByPrefix", { query: { prefix: "a/" } },
    (data) => assert.equal(data.deleted, 2)],
  ["listProjectBranchBucketObjects", {}, (data) => assert.deepEqual(data.objects, [])],
  ["deleteProjectBranchBucket", {}],
  ["listProjectBranchBuckets", {}, (data) => assert.deepEqual(data.buckets, [])],
];

export const functions = [
  ["createProjectBranchFunctionDeployment",
    {
      path: { slug: "hello" },
      body: {
        zip: new Blob([new Uint8Array([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)])]),
        runtime: "nodejs24",
        environment: JSON.stringify({ MODE: "test" }),
      },
    },
    (data, known) => {
      known.slug = "hello";
      assert.equal(data.deployment.runtime, "nodejs24");
    }],
  ["getProjectBranchFunction", {}, (data) => assert.equal(data.function.slug, "hello")],
  ["listProjectBranchFunctions", {}, (data) => assert.equal(data.functions.length, 1)],
  ["updateProjectBranchFunction", { body: { name: "Hello" } },
    (data) => assert.equal(data.function.name, "Hello")],
  ["createProjectBranchTrigger",
    {
      body: {
        type: "schedule",
        function_slug: "hello",
        name: "nightly",
        schedule: { cron: "0 3 * * *" },
      },
    },
    (data, known) => { known.trigger_id = data.trigger.trigger_id; }],
  ["getProjectBranchTrigger", {}, (data) => assert.equal(data.trigger.name, "nightly")],
  ["listProjectBranchTriggers", {}, (data) => assert.equal(data.triggers.length, 1)],
  ["updateProjectBranchTrigger", { body: { type: "schedule", enabled: false } },
    (data) => assert.equal(data.trigger.enabled, false)],
  ["deleteProjectBranchTrigger", {}],
  ["listProjectBranchTriggers", {}, (data) => assert.deepEqual(data.triggers, [])],
  ["registerProjectBranchCustomDomain",
    { body: { domain: "app.example.com", entity_type: "function", entity_id: "hello" } },
    (data, known) => { known.domain = data.domain; }],
  ["listProjectBranchCustomDomains", {}, (data) => {
    assert.equal(data.custom_domains[0].domain, "app.example.com");
  }],
  ["deleteProjectBranchCustomDomain", {}],
  ["listProjectBranchCustomDomains", {}, (data) => assert.deepEqual(data.custom_domains, [])],
  ["deleteProjectBranchFunction", {}],
  ["listProjectBranchFunctions", {}, (data) => assert.deepEqual(data.functions, [])],
];

export const credentials = [
  ["createCredential",
    { body: { name: "app", scopes: ["storage:read", "storage:write"], principal_type: "user" } },
    (data, known) => {
      known.token_id = data.token_id;
      known.api_token = data.api_token;
    }],
  ["listCredentials", {}, (data) => assert.equal(data.credentials[0].name, "app")],
  ["revealCredential", {}, (data, known) => assert.equal(data.api_token, known.api_token)],
  ["rotateCredential", {}, (data, known) => {
    assert.notEqual(data.api_token, known.api_token);
    known.token_id = data.token_id;
  }],
  ["revokeCredential", {}],
  ["listCredentials", {}, (data) => assert.ok(data.credentials[0].revoked_at)],
  ["getProjectBranchAiGateway", {}, (data) => assert.match(data.base_url, /^https:/)],
];

export const logs = [
  ["queryProjectBranchLogs", { body: { since: "1h", source: "storage", limit: 1 } },
    (data) => assert.deepEqual([data.logs.length, data.is_truncated], [1, true])],
  ["listProjectBranchLogFields", {}, (data, known) => {
    known.field_name = data.fields.find((field) => field === "severity_text");
  }],
  ["listProjectBranchLogFieldValues", { query: { since: "24h" } },
    (data) => assert.ok(data.values.includes("INFO"))],
];
