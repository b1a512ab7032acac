// What a client cannot do, or does otherwise than it says, for reasons of its own.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const ALL = JSON.parse(readFileSync(new URL("../own-faults.json", import.meta.url), "utf8"));
const OWN = ALL.filter((fault) => fault.client === "@neon/sdk");
const shown = new Set();

/** A test that shows a listed fault: it fails once the fault is gone. */
export function ownFault(id, show) {
  const fault = OWN.find((each) => each.id === id);
  assert.ok(fault, `${id} is not listed in own-faults.json`);
  test(`${fault.calls}: ${fault.reason}`, async () => {
    await show();
    shown.add(id);
  });
}

/** Says how many calls pass; every listed fault must have been shown. */
export function summarize(what, count) {
  assert.deepEqual([...shown].sort(), OWN.map((fault) => fault.id).sort());
  const calls = (usable) =>
    new Set(OWN.filter((fault) => fault.usable === usable).flatMap((fault) => fault.calls)).size;
  console.log(
    `${what}: ${count} calls, ${count - calls(false)} pass ` +
    `(${calls(true)} of them with a lesser fault of their own), ` +
    `${calls(false)} cannot for a reason of their own (tests/foreign/README.md)`,
  );
}
