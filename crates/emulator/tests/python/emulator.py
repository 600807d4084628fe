"""The binary `oci-emulator` on a free port, with a profile and its HTTP interface."""

import json
import os
import re
import subprocess
import tempfile
import threading
import urllib.error
import urllib.request

import oci


class Emulator:
    """A running emulator. It stops at the end of a `with` block."""

    def __init__(self, binary, *arguments, directory=None):
        self.folder = tempfile.TemporaryDirectory()
        self.directory = directory or self.folder.name
        self.process = subprocess.Popen(
            [binary, "--port", "0", "--quiet", "--write-profile", self.directory, *arguments],
            stdout=subprocess.PIPE,
            # The banner comes here when the environment is printed.
            stderr=subprocess.STDOUT if "--print-env" in arguments else None,
            text=True,
        )
        too_late = threading.Timer(60, self.process.kill)
        too_late.start()
        self.banner = ""
        for line in self.process.stdout:
            self.banner += line
            if line.startswith("press ctrl-c"):
                break
        too_late.cancel()
        found = re.search(r"listening on (https?://\S+)", self.banner)
        if not found:
            raise RuntimeError(f"the emulator did not start:\n{self.banner}")
        self.endpoint = found.group(1)
        self.config_file = os.path.join(self.directory, "config")
        self.config = oci.config.from_file(self.config_file)
        self.tenancy = self.config["tenancy"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()

    def environment(self):
        """Returns the variables that `--print-env` printed."""
        return dict(re.findall(r"^(?:export )?([A-Z][A-Z0-9_]*)=['\"]?([^'\"\n]*)", self.banner, re.M))

    def client(self, cls, service=None, **options):
        """Returns a client of the package without retries. The path of the endpoint selects the service."""
        options.setdefault("retry_strategy", oci.retry.NoneRetryStrategy())
        options.setdefault("circuit_breaker_strategy", oci.circuit_breaker.NoCircuitBreakerStrategy())
        options.setdefault("service_endpoint", f"{self.endpoint}/{service}" if service else self.endpoint)
        return cls(options.pop("config", self.config), **options)

    def control(self, method, path, body=None):
        return control(self.endpoint, method, path, body)


def control(endpoint, method, path, body=None):
    """Calls the interface below `/_emulator/`. Returns the status and the JSON value, or the text."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(
        f"{endpoint}/_emulator/{path}", data, {"content-type": "application/json"}, method=method
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            status, text = response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        status, text = error.code, error.read().decode()
    try:
        return status, json.loads(text) if text else None
    except ValueError:
        return status, text
