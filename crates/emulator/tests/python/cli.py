"""The official command line (`oci-cli`) against the oci-emulator binary.

    cli.py BINARY [--oci COMMAND] [--only NAME]...

COMMAND is by default the `oci` beside the running Python. Nothing may warn. Prints `N passed, N failed` and fails
when any did.
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time

from emulator import Emulator
from expect import same


class CommandLine:
    """The command with the profile and the endpoint of an emulator."""

    def __init__(self, command, emulator):
        self.command, self.emulator = command, emulator
        self.tenancy = emulator.tenancy
        self.environment = {
            **os.environ, "OCI_CLI_RC_FILE": os.devnull, "OCI_CLI_SUPPRESS_FILE_PERMISSIONS_WARNING": "False",
        }

    def run(self, *arguments, fails=False):
        """Runs a command. Returns what it printed, decoded if it is JSON."""
        shared = ["--config-file", self.emulator.config_file, "--endpoint", self.emulator.endpoint, "--no-retry"]
        done = subprocess.run(
            [self.command, *shared, *map(str, arguments)], env=self.environment, capture_output=True, text=True, timeout=120
        )
        shown = " ".join(map(str, arguments))
        assert "warning" not in done.stderr.lower(), f"oci {shown} warned: {done.stderr[:300]}"
        said = re.sub(r'\s*"(client_version|logging_tips|opc-request-id|timestamp|troubleshooting_tips)": .*', "", done.stderr)
        assert (done.returncode != 0) == fails, f"oci {shown} ended with {done.returncode}: {said[-800:]}"
        if fails:
            return done.stderr
        try:
            return json.loads(done.stdout) if done.stdout.strip() else None
        except ValueError:
            return done.stdout

    def data(self, *arguments):
        answer = self.run(*arguments)
        assert isinstance(answer, dict) and "data" in answer, f"oci {' '.join(map(str, arguments))} printed {answer!r}"
        return answer["data"]


def set_up(oci):
    assert oci.data("os", "ns", "get")
    assert "us-phoenix-1" in [region["name"] for region in oci.data("iam", "region", "list")]
    same(len(oci.data("iam", "availability-domain", "list")), 3)
    same(oci.data("iam", "tenancy", "get", "--tenancy-id", oci.tenancy)["id"], oci.tenancy)
    same(oci.data("iam", "region-subscription", "list")[0]["is-home-region"], True)
    user = oci.emulator.config["user"]
    same(oci.data("iam", "user", "get", "--user-id", user)["id"], user)


def compartments(oci):
    created = oci.data("iam", "compartment", "create", "--compartment-id", oci.tenancy, "--name", "cli", "--description", "x")
    same(created["lifecycle-state"], "ACTIVE")
    assert created["id"] in [item["id"] for item in oci.data("iam", "compartment", "list")]
    same(oci.data("iam", "compartment", "get", "--compartment-id", created["id"])["name"], "cli")
    updated = oci.data("iam", "compartment", "update", "--compartment-id", created["id"], "--description", "y")
    same(updated["description"], "y")
    listed = oci.data("iam", "compartment", "list", "--all", "--compartment-id-in-subtree", "true", "--access-level", "ANY")
    assert created["id"] in [item["id"] for item in listed]
    error = oci.run("iam", "compartment", "create", "--compartment-id", oci.tenancy, "--name", "cli", "--description", "x", fails=True)
    assert '"status": 409' in error, error


def objects(oci):
    with tempfile.TemporaryDirectory() as folder:
        path = lambda name: os.path.join(folder, name)
        for name, body in {"one.txt": b"one\n", "two.txt": b"two\n" * 1000}.items():
            with open(path(name), "wb") as file:
                file.write(body)
        created = oci.data("os", "bucket", "create", "--compartment-id", oci.tenancy, "--name", "cli")
        same(created["name"], "cli")
        same([item["name"] for item in oci.data("os", "bucket", "list", "--compartment-id", oci.tenancy)], ["cli"])
        same(oci.data("os", "bucket", "get", "--bucket-name", "cli")["name"], "cli")
        bucket = ("--bucket-name", "cli")
        put = oci.run("os", "object", "put", *bucket, "--file", path("one.txt"), "--metadata", '{"color": "blue"}')
        assert put["etag"] and put["opc-content-md5"], put
        oci.run("os", "object", "put", *bucket, "--file", path("two.txt"), "--name", "folder/two.txt", "--force")
        same([item["name"] for item in oci.data("os", "object", "list", *bucket)], ["folder/two.txt", "one.txt"])
        same([item["name"] for item in oci.data("os", "object", "list", *bucket, "--prefix", "folder/")], ["folder/two.txt"])
        head = oci.run("os", "object", "head", *bucket, "--name", "one.txt")
        same((head["content-length"], head["opc-meta-color"]), ("4", "blue"))
        oci.run("os", "object", "get", *bucket, "--name", "folder/two.txt", "--file", path("back.txt"))
        with open(path("back.txt"), "rb") as file:
            same(file.read(), b"two\n" * 1000)
        same(oci.run("os", "object", "get", *bucket, "--name", "one.txt", "--file", "-"), "one\n")
        oci.run("os", "object", "rename", *bucket, "--source-name", "one.txt", "--new-name", "three.txt")
        oci.run("os", "object", "delete", *bucket, "--object-name", "three.txt", "--force")
        oci.run("os", "object", "delete", *bucket, "--object-name", "folder/two.txt", "--force")
        oci.run("os", "bucket", "delete", *bucket, "--force")
        assert "BucketNotFound" in oci.run("os", "bucket", "get", *bucket, fails=True)


def bulk(oci):
    with tempfile.TemporaryDirectory() as folder:
        source, target = os.path.join(folder, "source"), os.path.join(folder, "target")
        os.makedirs(os.path.join(source, "deep"))
        bodies = {f"deep/{index}.bin" if index % 2 else f"{index}.bin": os.urandom(1000 + index) for index in range(12)}
        # In three parts.
        bodies["big.bin"] = os.urandom(1024 * 1024) * 21
        for name, body in bodies.items():
            with open(os.path.join(source, name), "wb") as file:
                file.write(body)
        oci.data("os", "bucket", "create", "--compartment-id", oci.tenancy, "--name", "bulk")
        bucket = ("--bucket-name", "bulk")
        oci.run("os", "object", "bulk-upload", *bucket, "--src-dir", source, "--part-size", 10, "--overwrite")
        same(sorted(item["name"] for item in oci.data("os", "object", "list", *bucket, "--all")), sorted(bodies))
        oci.run("os", "object", "bulk-download", *bucket, "--download-dir", target)
        for name, body in bodies.items():
            with open(os.path.join(target, name), "rb") as file:
                same((name, hashlib.sha256(file.read()).digest()), (name, hashlib.sha256(body).digest()))
        oci.run("os", "object", "bulk-delete", *bucket, "--force")
        same(oci.run("os", "object", "list", *bucket).get("data", []), [])
        oci.run("os", "bucket", "delete", *bucket, "--force")


def preauthenticated_request(oci):
    oci.data("os", "bucket", "create", "--compartment-id", oci.tenancy, "--name", "par")
    par = oci.data(
        "os", "preauth-request", "create", "--bucket-name", "par", "--name", "p", "--access-type", "AnyObjectWrite",
        "--time-expires", "2035-01-01T00:00:00Z",
    )
    assert par["access-uri"].startswith("/p/"), par
    same(len(oci.data("os", "preauth-request", "list", "--bucket-name", "par")), 1)


def data_science(oci):
    kinds = ("data-science", "project")
    created = oci.data(
        *kinds, "create", "--compartment-id", oci.tenancy, "--display-name", "cli", "--freeform-tags", '{"a": "b"}',
        "--wait-for-state", "ACTIVE", "--wait-interval-seconds", 1, "--max-wait-seconds", 10,
    )
    same((created["lifecycle-state"], created["freeform-tags"]), ("ACTIVE", {"a": "b"}))
    same([item["id"] for item in oci.data(*kinds, "list", "--compartment-id", oci.tenancy)], [created["id"]])
    same(oci.data(*kinds, "update", "--project-id", created["id"], "--description", "y", "--force")["description"], "y")
    oci.run(
        *kinds, "delete", "--project-id", created["id"], "--force", "--wait-for-state", "SUCCEEDED",
        "--wait-interval-seconds", 1, "--max-wait-seconds", 10,
    )
    same((oci.run(*kinds, "list", "--compartment-id", oci.tenancy) or {}).get("data", []), [])


def networks(oci):
    vcn = oci.data(
        "network", "vcn", "create", "--compartment-id", oci.tenancy, "--cidr-block", "10.0.0.0/16", "--display-name", "cli",
        "--wait-for-state", "AVAILABLE", "--wait-interval-seconds", 1, "--max-wait-seconds", 10,
    )
    subnet = oci.data(
        "network", "subnet", "create", "--compartment-id", oci.tenancy, "--vcn-id", vcn["id"], "--cidr-block", "10.0.1.0/24"
    )
    same([item["id"] for item in oci.data("network", "subnet", "list", "--compartment-id", oci.tenancy, "--vcn-id", vcn["id"])],
         [subnet["id"]])
    oci.data("network", "vcn", "update", "--vcn-id", vcn["id"], "--display-name", "new", "--force")
    same(oci.data("network", "vcn", "get", "--vcn-id", vcn["id"])["display-name"], "new")
    oci.run("network", "subnet", "delete", "--subnet-id", subnet["id"], "--force")
    oci.run("network", "vcn", "delete", "--vcn-id", vcn["id"], "--force")
    assert "NotAuthorizedOrNotFound" in oci.run("network", "vcn", "get", "--vcn-id", vcn["id"], fails=True)


def chat(oci):
    request = {"apiFormat": "GENERIC", "messages": [{"role": "USER", "content": [{"type": "TEXT", "text": "Say hello."}]}]}
    answer = oci.data(
        "generative-ai-inference", "chat-result", "chat", "--compartment-id", oci.tenancy,
        "--chat-request", json.dumps(request), "--serving-mode", '{"servingType": "ON_DEMAND", "modelId": "example.model-1"}',
    )
    assert answer["chat-response"]["choices"], answer


CHECKS = [set_up, compartments, objects, bulk, preauthenticated_request, data_science, networks, chat]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--oci", default=os.path.join(os.path.dirname(sys.executable), "oci"))
    parser.add_argument("--only", action="append", help="only this check; can be given several times")
    options = parser.parse_args()
    checks = [check for check in CHECKS if options.only is None or check.__name__ in options.only]
    failed = 0
    with Emulator(os.path.abspath(options.binary)) as emulator:
        command_line = CommandLine(options.oci, emulator)
        for check in checks:
            started = time.time()
            try:
                check(command_line)
                print(f"ok      {check.__name__} ({time.time() - started:.1f} s)", flush=True)
            except Exception as error:  # Every check is reported, whatever went wrong in it.
                failed += 1
                print(f"FAILED  {check.__name__}: {type(error).__name__}: {str(error)[:900]}", flush=True)
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
