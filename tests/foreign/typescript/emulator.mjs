// Starts the emulator's program and asks its control side.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const PROGRAM = process.env.NEONAPI_EMULATOR;

/** A running emulator, which answers 500 rather than what the description does not have. */
export class Emulator {
  #process;

  static async start(...flags) {
    if (!PROGRAM) {
      throw new Error("NEONAPI_EMULATOR must be the path of the emulator's program");
    }
    const emulator = new Emulator();
    const stdio = ["ignore", "pipe", "inherit"];
    emulator.#process = spawn(PROGRAM, ["--check-answers", ...flags], { stdio });
    // However the tests end, the program must not outlive them.
    process.once("exit", () => emulator.#process.kill());
    // A program that cannot be started closes its output without a line.
    const lines = createInterface({ input: emulator.#process.stdout });
    const [line] = await Promise.race([once(lines, "line"), once(lines, "close")]);
    const found = /^listening on (\S+)$/.exec(line ?? "");
    if (!found) {
      throw new Error(`the emulator did not say where it listens, but "${line}"`);
    }
    emulator.baseUrl = found[1];
    return emulator;
  }

  async stop() {
    this.#process.kill("SIGTERM");
    await once(this.#process, "exit");
  }

  /** A request to the control side. */
  async control(method, path, body) {
    const url = new URL(`/_emulator/${path}`, this.baseUrl);
    const response = await fetch(url, { method, body: body && JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${text}`);
    }
    return text ? JSON.parse(text) : undefined;
  }

  seed(what) {
    return this.control("POST", "seed", what);
  }

  /** Adds a fault for the requests of one operation of the API. */
  fault(operation, action, conditions = {}) {
    return this.control("POST", "faults", { operation, action, ...conditions });
  }

  counters() {
    return this.control("GET", "counters");
  }

  /** The requests of one operation that the server has seen. */
  async requests(operation) {
    const { requests } = await this.control("GET", "requests");
    return requests.filter((request) => request.operation === operation);
  }
}
