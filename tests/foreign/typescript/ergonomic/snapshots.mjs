// neon.snapshots, with restores that are previewed.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { ownFault } from "../own-faults.mjs";

export function snapshots(context) {
  async function states() {
    const { neon, projectId } = context;
    const listed = await neon.branches.list({ projectId }).all();
    return Object.fromEntries(listed.map((branch) => [branch.id, branch]));
  }

  describe("snapshots", () => {
    let snapshot;

    test("are taken, changed and scheduled", async () => {
      const { neon, projectId, branchId } = context;
      const made = await neon.snapshots.create({
        projectId, branchId, name: "before", slug: "before", expiresAt: "2030-01-01T00:00:00Z",
      });
      snapshot = { projectId, snapshotId: made.id };
      assert.equal(made.slug, "before");
      const changed = await neon.snapshots.update({ ...snapshot, name: "kept", expiresAt: null });
      assert.deepEqual([changed.name, changed.expires_at ?? null], ["kept", null]);
      const listed = await neon.snapshots.list({ projectId });
      assert.deepEqual(listed.map((item) => item.name), ["kept"]);
      const schedule = [{ frequency: "weekly", day: 1, hour: 4, retention_seconds: 7200 }];
      await neon.snapshots.setSchedule({ projectId, branchId, schedule });
      const got = await neon.snapshots.getSchedule({ projectId, branchId });
      assert.deepEqual(got.schedule, schedule);
    });

    test("are restored beside the branch that they are of", async () => {
      const { neon, projectId, branchId } = context;
      const asked = { ...snapshot, name: "again", finalize: false };
      const restored = await neon.snapshots.restore(asked);
      const left = await states();
      assert.deepEqual([left[restored.id].name, left[branchId].name], ["again", "main"]);
      await neon.branches.delete({ projectId, branchId: restored.id });
    });

    ownFault("restore-replaces", async () => {
      const { neon } = context;
      const { id: projectId } = await neon.projects.create({ name: "replaced" });
      const source = await neon.branches.getDefault({ projectId });
      const taken = await neon.snapshots.create({ projectId, branchId: source.id });
      const restored = await neon.snapshots.restore({ projectId, snapshotId: taken.id });
      // Not a branch beside the source: the source has lost its place, its name and its compute.
      assert.equal((await neon.branches.getDefault({ projectId })).id, restored.id);
      const replaced = await neon.branches.get({ projectId, branchId: source.id });
      assert.deepEqual([restored.name, replaced.name], ["main", "main (old)"]);
    });

    test("replace a branch when the preview says yes", async () => {
      const { neon, projectId } = context;
      const target = await neon.branches.create({ projectId, name: "target" });
      let previewed;
      const restored = await neon.snapshots.restore({
        ...snapshot,
        targetBranchId: target.id,
        preview: async (branch) => {
          previewed = await neon.branches.get({ projectId, branchId: branch.id });
          return true;
        },
      });
      assert.deepEqual([previewed.id, previewed.current_state], [restored.id, "ready"]);
      const left = await states();
      assert.equal(left[restored.id].name, "target");
      assert.notEqual(left[target.id].name, "target");
    });

    test("leave nothing when the preview says no", async () => {
      const { neon, branchId } = context;
      const before = Object.keys(await states()).sort();
      const preview = () => false;
      await neon.snapshots.restore({ ...snapshot, targetBranchId: branchId, preview });
      assert.deepEqual(Object.keys(await states()).sort(), before);
      assert.equal((await states())[branchId].default, true);
    });

    test("can be looked at for longer and finalized by hand", async () => {
      const { neon, projectId } = context;
      const target = await neon.branches.create({ projectId, name: "slow" });
      const restored = await neon.snapshots.restore({
        ...snapshot, targetBranchId: target.id, preview: () => false, keepOnAbort: true,
      });
      assert.notEqual((await states())[restored.id].name, "slow");
      await neon.branches.finalizeRestore({ projectId, branchId: restored.id, name: "slow old" });
      const left = await states();
      assert.deepEqual([left[restored.id].name, left[target.id].name], ["slow", "slow old"]);
    });

    test("are deleted", async () => {
      const { neon, projectId } = context;
      await neon.snapshots.delete(snapshot);
      assert.deepEqual(await neon.snapshots.list({ projectId }), []);
    });
  });
}
