"""Lets a property-based API tester loose on the emulator, with our description as its only guide.

Schemathesis makes up requests, good ones and bad ones, for every operation of the description, and follows
what earlier answers offer. It fails on a status 5xx, on a status, media type or body that the description does
not have, and on an answer to a request without a key.
"""

import argparse
import json
import os
import subprocess
import sys
import urllib.request

CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "ignored_auth",
]
PHASES = ["examples", "coverage", "fuzzing", "stateful"]
KEY = "property-test"


def answers_by_status(base_url):
    with urllib.request.urlopen(base_url.replace("/api/v2", "/_emulator/counters")) as answer:
        return json.load(answer)["by_status"]


def tester_command(arguments, base_url):
    return [
        arguments.schemathesis, "run", arguments.description,
        "--url", base_url,
        "--header", f"Authorization: Bearer {KEY}",
        "--checks", ",".join(CHECKS),
        "--phases", ",".join(PHASES),
        "--max-examples", str(arguments.examples),
        "--continue-on-failure",
        "--generation-deterministic",
        "--suppress-health-check", "all",
        "--no-color",
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--emulator", required=True, help="the emulator's binary")
    parser.add_argument("--description", required=True, help="the description as one OpenAPI document")
    parser.add_argument("--schemathesis", required=True, help="the tester's program")
    parser.add_argument("--examples", type=int, default=10, help="requests made up for each operation and phase")
    arguments = parser.parse_args()
    command = [
        arguments.emulator, "--api-key", KEY, "--check-answers", "--operation-duration-ms", "0",
        "--no-rate-limit", "--projects-limit", "1000000",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as emulator:
        try:
            base_url = emulator.stdout.readline().split()[-1]
            environment = {
                **os.environ,
                "PROPERTY_BASE_URL": base_url,
                "PROPERTY_KEY": KEY,
                "PYTHONPATH": os.path.dirname(os.path.abspath(__file__)),
                "SCHEMATHESIS_HOOKS": "hooks",
            }
            status = subprocess.run(tester_command(arguments, base_url), env=environment, check=False).returncode
            print(f"Answers by status: {answers_by_status(base_url)}")
            return status
        finally:
            emulator.terminate()


if __name__ == "__main__":
    sys.exit(main())
