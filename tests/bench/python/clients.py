"""The clients that are compared."""

import json
from urllib.parse import urlsplit


def neonapi_settings(base_url):
    """A client as fast as the machine allows: its limits are there, but never bind."""
    return {
        "api_key": "bench",
        "base_url": base_url,
        "requests_per_minute": 1_000_000,
        "account_burst": 1_000_000,
        "route_requests_per_second": 1_000_000,
    }


def neonapi_client(base_url):
    """Ours."""
    import neonapi

    return neonapi.Client(**neonapi_settings(base_url))


def neon_api_client(base_url):
    """The existing official one."""
    from neon_api import NeonAPI

    return NeonAPI("bench", base_url=f"{base_url}/")


class Plain:
    """What everybody could write: urllib3 and `json`, nothing else."""

    def __init__(self, base_url):
        from urllib3 import HTTPConnectionPool

        address = urlsplit(base_url)
        self.pool = HTTPConnectionPool(address.hostname, address.port, maxsize=16)
        self.path = address.path
        self.headers = {"authorization": "Bearer bench", "accept": "application/json"}

    def bytes(self, path):
        """The body of an answer."""
        answer = self.pool.request("GET", self.path + path, headers=self.headers)
        if answer.status != 200:
            raise RuntimeError(f"{path}: status {answer.status}")
        return answer.data

    def get(self, path):
        """The body as plain objects."""
        return json.loads(self.bytes(path))
