"""Starts the emulator's program and asks its control side."""

import json
import os
import subprocess
import urllib.request


class Emulator:
    """A running emulator, which answers 500 rather than what the description does not have."""

    def __init__(self, *flags):
        self._flags = flags

    def __enter__(self):
        program = os.environ["NEONAPI_EMULATOR"]
        common = ["--check-answers", "--no-rate-limit", "--operation-duration-ms", "0"]
        command = [program, *common, *self._flags]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        line = self._process.stdout.readline()
        before, _, url = line.strip().rpartition("listening on ")
        if before or not url.startswith("http"):
            raise RuntimeError(f"the emulator did not say where it listens, but {line!r}")
        # The client joins addresses by mere appending.
        self.base_url = url + "/"
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.communicate()

    def control(self, method, path, body=None):
        """A request to the control side."""
        url = self.base_url.removesuffix("api/v2/") + "_emulator/" + path
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, method=method)
        with urllib.request.urlopen(request) as response:
            text = response.read()
        return json.loads(text) if text else None

    def seed(self, **what):
        return self.control("POST", "seed", what)

    def fault(self, operation, **action):
        """Adds a fault for the next request of an operation of the API."""
        self.control("POST", "faults", {"operation": operation, "times": 1, "action": action})

    def requests(self, operation):
        """The requests of an operation that the server has seen."""
        requests = self.control("GET", "requests")["requests"]
        return [request for request in requests if request["operation"] == operation]
