// neon.storage, .functions, .triggers, .credentials, .aiGateway, .logs, .auth.

import assert from "node:assert/strict";
import { test } from "node:test";

const ZIP = new Blob([new Uint8Array([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)])]);

export function services(context) {
  /** The arguments that all of these have. */
  const place = () => ({ projectId: context.projectId, branchId: context.branchId });

  test("storage: buckets and objects", async () => {
    const { neon, emulator } = context;
    const { buckets, objects } = neon.storage;
    await buckets.create({ ...place(), name: "files" });
    assert.deepEqual((await buckets.list(place())).map((bucket) => bucket.name), ["files"]);
    assert.match((await neon.storage.get(place())).s3_endpoint, /^https:/);
    const seeded = { project_id: context.projectId, bucket: "files" };
    await emulator.seed({
      objects: [
        { ...seeded, key: "a/one", text: "1" },
        { ...seeded, key: "a/two", text: "2" },
        { ...seeded, key: "three", text: "3" },
      ],
    });
    const bucket = { ...place(), bucketName: "files" };
    const first = await objects.list({ ...bucket, limit: 2 });
    assert.equal(first.is_truncated, true);
    const second = await objects.list({ ...bucket, limit: 2, cursor: first.next_cursor });
    assert.deepEqual(second.objects.map((object) => object.key), ["three"]);
    const content = await objects.get({ ...bucket, objectKey: "a/one" });
    assert.equal(await content.text(), "1");
    const one = { ...bucket, objectKey: "a/new" };
    const upload = await objects.presign({ ...one, operation: "upload", expires_in_seconds: 60 });
    const { method, headers } = upload;
    assert.ok((await fetch(upload.url, { method, headers, body: "new" })).ok);
    const download = await objects.presign({ ...one, operation: "download" });
    assert.equal(await (await fetch(download.url)).text(), "new");
    await objects.delete({ ...bucket, objectKey: "three" });
    assert.equal((await objects.deleteByPrefix({ ...bucket, prefix: "a/" })).deleted, 3);
    await buckets.delete(bucket);
    assert.deepEqual(await buckets.list(place()), []);
  });

  test("functions: deployed, renamed, reached by a domain and deleted", async () => {
    const { neon } = context;
    const { customDomains } = neon.functions;
    const one = { ...place(), slug: "hello" };
    const environment = JSON.stringify({ MODE: "test" });
    const deployment = await neon.functions.deploy({
      ...one, zip: ZIP, runtime: "nodejs24", environment,
    });
    assert.deepEqual(deployment.environment, ["MODE"]);
    await neon.functions.deploy({ ...place(), slug: "other", zip: ZIP });
    assert.equal((await neon.functions.update({ ...one, name: "Hello" })).name, "Hello");
    assert.equal((await neon.functions.get(one)).name, "Hello");
    const listed = await neon.functions.list({ ...place(), limit: 1 }).all();
    assert.deepEqual(listed.map((item) => item.slug), ["hello", "other"]);
    const domain = "app.example.com";
    const registered = { ...place(), domain, entity_type: "function", entity_id: "hello" };
    assert.equal((await customDomains.register(registered)).domain, domain);
    const domains = await customDomains.list(place()).all();
    assert.deepEqual(domains.map((item) => item.domain), [domain]);
    await customDomains.delete({ ...place(), domain });
    assert.deepEqual(await customDomains.list(place()).all(), []);
    await neon.functions.delete(one);
    const { error } = await neon.functions.get(one, { throwOnError: false });
    assert.equal(error.kind, "not_found");
  });

  test("triggers: by the clock and by objects", async () => {
    const { neon } = context;
    const { triggers } = neon;
    await neon.storage.buckets.create({ ...place(), name: "inbox" });
    await neon.functions.deploy({ ...place(), slug: "job", zip: ZIP });
    const clock = await triggers.create({
      ...place(),
      type: "schedule",
      name: "nightly",
      function_slug: "job",
      schedule: { cron: "0 3 * * *" },
    });
    const objects = await triggers.create({
      ...place(),
      type: "storage_object_created",
      name: "incoming",
      function_slug: "job",
      storage_object_created: { bucket_name: "inbox" },
    });
    const listed = await triggers.list(place());
    const ids = [clock.trigger_id, objects.trigger_id];
    assert.deepEqual(listed.map((item) => item.trigger_id).sort(), ids.sort());
    const one = { ...place(), triggerId: clock.trigger_id };
    const changed = await triggers.update({ ...one, type: "schedule", enabled: false });
    assert.equal(changed.enabled, false);
    assert.equal((await triggers.get(one)).enabled, false);
    await triggers.delete(one);
    await triggers.delete({ ...place(), triggerId: objects.trigger_id });
    assert.deepEqual(await triggers.list(place()), []);
  });

  test("credentials: revealed, rotated and revoked", async () => {
    const { neon } = context;
    const made = await neon.credentials.create({
      ...place(), name: "app", scopes: ["storage:read"], principal_type: "user",
    });
    const one = { ...place(), tokenId: made.token_id };
    assert.equal((await neon.credentials.reveal(one)).api_token, made.api_token);
    const rotated = await neon.credentials.rotate(one);
    assert.notEqual(rotated.api_token, made.api_token);
    await neon.credentials.revoke({ ...place(), tokenId: rotated.token_id });
    assert.ok((await neon.credentials.list(place())).every((item) => item.revoked_at));
  });

  test("aiGateway: where it is", async () => {
    assert.match((await context.neon.aiGateway.get(place())).base_url, /^https:/);
  });

  test("logs: asked for, and by which fields", async () => {
    const { neon } = context;
    for (const name of ["one", "two", "three"]) {
      await neon.storage.buckets.create({ ...place(), name: `log-${name}` });
    }
    const asked = { ...place(), since: "1h", scope_name: "neon.storage.api.create_bucket" };
    const { items, cursor } = await neon.logs.query({ ...asked, limit: 2 }).page();
    assert.deepEqual([items.length, typeof cursor], [2, "string"]);
    const all = await neon.logs.query({ ...asked, limit: 2, sort_order: "asc" }).all();
    assert.deepEqual(all.map((line) => line.timestamp), all.map((line) => line.timestamp).sort());
    assert.deepEqual(all.slice(-2).reverse(), items);
    assert.ok((await neon.logs.fields(place())).includes("service_name"));
    const values = { ...place(), fieldName: "entity_type", since: "24h" };
    assert.ok((await neon.logs.fieldValues(values)).values.includes("storage"));
  });

  test("auth: enabled, configured and disabled", async () => {
    const { neon } = context;
    const { oauthProviders, trustedDomains, users } = neon.auth;
    const auth_provider = "better_auth";
    const made = await neon.auth.create({ ...place(), auth_provider });
    const got = await neon.auth.get(place());
    assert.equal(got.auth_provider_project_id, made.auth_provider_project_id);
    assert.equal((await neon.auth.updateConfig({ ...place(), name: "Shop" })).name, "Shop");

    const github = { id: "github", client_id: "client", client_secret: "secret" };
    await oauthProviders.add({ ...place(), ...github });
    const one = { ...place(), providerId: "github" };
    assert.equal((await oauthProviders.update({ ...one, client_id: "new" })).client_id, "new");
    const count = (await oauthProviders.list(place())).length;
    await oauthProviders.delete(one);
    assert.equal((await oauthProviders.list(place())).length, count - 1);

    const domain = "https://app.example.com";
    await trustedDomains.add({ ...place(), domain, auth_provider });
    assert.deepEqual((await trustedDomains.list(place())).map((item) => item.domain), [domain]);
    await trustedDomains.delete({ ...place(), auth_provider, domains: [{ domain }] });
    assert.deepEqual(await trustedDomains.list(place()), []);

    const user = await users.create({ ...place(), email: "ann@example.com", name: "Ann" });
    const authUserId = user.id;
    const roles = ["admin"];
    assert.equal((await users.updateRole({ ...place(), authUserId, roles })).id, user.id);
    await users.delete({ ...place(), authUserId });
    await neon.auth.disable({ ...place(), deleteData: true });
    const { error } = await neon.auth.get(place(), { throwOnError: false });
    assert.equal(error.kind, "not_found");
  });
}
