"""The official Python SDK against the oci-emulator binary.

    cargo build -p oci-sdk-emulator
    target/venv/bin/python crates/emulator/tests/python/interop.py target/debug/oci-emulator

needs the package `oci` (tested with 2.189.0); prints `N passed, N failed` and fails when any did.
"""

import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

import oci
from cryptography.hazmat.primitives import serialization
from oci.work_requests import WorkRequestClient

STEP = 0.05


def started(command):
    """Starts the binary on a free port; returns the process and its banner."""
    process = subprocess.Popen([*command, "--port", "0"], stdout=subprocess.PIPE, text=True)
    banner = []
    for line in process.stdout:
        banner.append(line)
        if line.startswith("press ctrl-c"):
            break
    return process, "".join(banner)


class Emulator:
    """The binary on a free port, with a profile of its own."""

    def __init__(self, binary, directory, *arguments):
        self.process, self.banner = started(
            [binary, "--step", str(STEP), "--demo", "--quiet", "--write-profile", directory, *arguments]
        )
        self.endpoint = self.found(r"listening on (http://\S+)")
        self.config = oci.config.from_file(f"{directory}/config")

    def found(self, pattern):
        match = re.search(pattern, self.banner)
        assert match, f"{pattern} is not in\n{self.banner}"
        return match.group(1)

    def client(self, config=None, **options):
        return WorkRequestClient(
            config or self.config, service_endpoint=self.endpoint, retry_strategy=oci.retry.NoneRetryStrategy(), **options
        )

    def stop(self):
        self.process.terminate()
        self.process.wait()


def refused(call, status, code, text=""):
    """The call fails with this error; returns it."""
    try:
        call()
    except oci.exceptions.ServiceError as error:
        assert (error.status, error.code) == (status, code), error
        assert text in error.message, error.message
        return error
    raise AssertionError("the call succeeded")


def profile_is_valid(emulator):
    oci.config.validate_config(emulator.config)


def lists_in_pages(emulator):
    client = emulator.client()
    tenancy = emulator.config["tenancy"]
    first = client.list_work_requests(tenancy, limit=4)
    assert first.status == 200 and len(first.data) == 4, first.data
    assert first.has_next_page and first.next_page, first.headers
    sizes = []
    for page in oci.pagination.list_call_get_all_results_generator(client.list_work_requests, "response", tenancy, limit=4):
        sizes.append(len(page.data))
    assert sizes == [4, 4, 3], sizes
    everything = oci.pagination.list_call_get_all_results(client.list_work_requests, tenancy).data
    assert len({item.id for item in everything}) == 11, everything
    assert client.list_work_requests("ocid1.compartment.oc1..none").data == []


def filters_by_resource(emulator):
    resource = "ocid1.vcn.oc1.phx.demo3"
    found = emulator.client().list_work_requests(emulator.config["tenancy"], resource_id=resource).data
    assert [item.operation_type for item in found] == ["CreateVcn"], found


def waits_for_success(emulator):
    client = emulator.client()
    response = client.get_work_request(emulator.found(r"succeeds +(\S+)"))
    done = oci.wait_until(client, response, "status", "SUCCEEDED", max_interval_seconds=0.02, max_wait_seconds=10).data
    assert done.percent_complete == 100, done
    assert isinstance(done.time_accepted, datetime.datetime) and done.time_accepted < done.time_started < done.time_finished, done
    resource = done.resources[0]
    assert (resource.action_type, resource.entity_type) == ("CREATED", "vcn"), resource


def failure_has_errors_and_logs(emulator):
    client = emulator.client()
    identifier = emulator.found(r"fails +(\S+)")
    while client.get_work_request(identifier).data.status != "FAILED":
        time.sleep(STEP / 4)
    errors = client.list_work_request_errors(identifier).data
    assert [error.code for error in errors] == ["LimitExceeded"], errors
    forwards = client.list_work_request_logs(identifier, sort_order="ASC").data
    backwards = client.list_work_request_logs(identifier, sort_order="DESC").data
    assert len(forwards) == 5, forwards
    assert [entry.message for entry in reversed(backwards)] == [entry.message for entry in forwards]
    first = client.list_work_request_logs(identifier, limit=2)
    second = client.list_work_request_logs(identifier, limit=2, page=first.next_page)
    assert [entry.message for entry in first.data + second.data] == [entry.message for entry in forwards[:4]]


def request_ids_are_kept(emulator):
    response = emulator.client().list_work_requests(emulator.config["tenancy"], opc_request_id="interop/x")
    assert re.fullmatch(r"interop/[0-9A-F]{32}/[0-9A-F]{32}", response.headers["opc-request-id"]), response.headers


def missing_is_404(emulator):
    client = emulator.client()
    error = refused(lambda: client.get_work_request("ocid1.workrequest.oc1.phx.none"), 404, "NotAuthorizedOrNotFound")
    assert error.request_id, error
    refused(lambda: client.list_work_request_logs("ocid1.workrequest.oc1.phx.none"), 404, "NotAuthorizedOrNotFound")


def wrong_parameters_are_400(emulator):
    client = emulator.client()
    tenancy = emulator.config["tenancy"]
    refused(lambda: client.list_work_requests(tenancy, limit=1001), 400, "InvalidParameter", "between 1 and 1000")
    refused(lambda: client.list_work_requests(tenancy, page="nonsense"), 400, "InvalidParameter", "not a token of this list")
    token = client.list_work_requests(tenancy, limit=1).next_page
    refused(lambda: client.list_work_requests("ocid1.compartment.oc1..other", page=token), 400, "InvalidParameter", "not a token of this list")


def awkward_values_arrive(emulator):
    client = emulator.client()
    for value in ["a b", "ä/€", "a+b&c=d", "100%", "~'()*!"]:
        refused(lambda: client.list_work_requests(value), 400, "InvalidParameter", f'"{value}" is not an OCID')
        refused(lambda: client.get_work_request(value), 404, "NotFound" if "/" in value else "NotAuthorizedOrNotFound")


def wrong_key_is_401(emulator):
    with tempfile.TemporaryDirectory() as directory:
        other = Emulator(BINARY, directory)
        try:
            tenancy = emulator.config["tenancy"]
            stranger = emulator.client(other.config)
            refused(lambda: stranger.list_work_requests(tenancy), 401, "NotAuthenticated", "no public key is registered")
            # The right key id with the wrong private key.
            forged = emulator.client({**emulator.config, "key_file": other.config["key_file"]})
            refused(lambda: forged.list_work_requests(tenancy), 401, "NotAuthenticated", "the signature is not that of the key")
        finally:
            other.stop()


def no_auth_needs_no_key(emulator):
    with tempfile.TemporaryDirectory() as directory:
        other = Emulator(BINARY, directory, "--no-auth")
        try:
            client = WorkRequestClient(emulator.config, service_endpoint=other.endpoint)
            assert len(client.list_work_requests(other.config["tenancy"]).data) == 11
        finally:
            other.stop()


def keys_and_seeds_come_from_files(emulator):
    with tempfile.TemporaryDirectory() as directory:
        folder = pathlib.Path(directory)
        private = serialization.load_pem_private_key(pathlib.Path(emulator.config["key_file"]).read_bytes(), None)
        public = private.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        (folder / "public.pem").write_bytes(public)
        item = {"id": "seeded", "compartmentId": "c", "operationType": "Seeded", "status": "FAILED", "percentComplete": 7}
        (folder / "seed.json").write_text(json.dumps({"work-requests": {"/20160918/workRequests": [item]}}))
        config = emulator.config
        key_id = f"{config['tenancy']}/{config['user']}/{config['fingerprint']}"
        other = Emulator(BINARY, directory, "--key", f"{key_id}={folder}/public.pem", "--seed", f"{folder}/seed.json")
        try:
            found = WorkRequestClient(config, service_endpoint=other.endpoint).get_work_request("seeded").data
            assert (found.operation_type, found.percent_complete) == ("Seeded", 7), found
        finally:
            other.stop()


def instance_principals_call(emulator):
    """The official SDK gets a certificate and a token from the emulator, and calls with it."""
    os.environ["OCI_METADATA_BASE_URL"] = f"{emulator.endpoint}/opc/v2"
    signer = oci.auth.signers.InstancePrincipalsSecurityTokenSigner(
        federation_endpoint=f"{emulator.endpoint}/v1/x509", retry_strategy=oci.retry.NoneRetryStrategy()
    )
    assert signer.region == "us-phoenix-1", signer.region
    assert signer.tenancy_id.startswith("ocid1.tenancy."), signer.tenancy_id
    assert signer.api_key.startswith("ST$"), signer.api_key
    client = emulator.client({"region": signer.region}, signer=signer)
    assert client.list_work_requests(signer.tenancy_id).status == 200
    signer.refresh_security_token()
    assert signer.api_key.startswith("ST$"), signer.api_key
    assert client.list_work_requests(signer.tenancy_id).status == 200


def printed_code_works(emulator):
    """The Python code that the banner prints works as it is: with a profile, without one, and with TLS."""
    with tempfile.TemporaryDirectory() as directory:
        profile = ["--write-profile", directory]
        for arguments in [profile, [], [*profile, "--tls"]]:
            process, banner = started([BINARY, "--quiet", *arguments])
            try:
                lines = banner.split("\nPython\n")[1].split("\n\n")[0].splitlines()
                code = "\n".join(line.removeprefix("  ") for line in lines)
                done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
                assert "us-phoenix-1" in done.stdout, f"{arguments}: {code}\n{done.stdout}{done.stderr}"
            finally:
                process.terminate()
                process.wait()


def control_interface_is_used(emulator):
    """A fault that is queued over HTTP, and the request that met it."""

    def control(method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{emulator.endpoint}/_emulator/{path}", data, method=method)
        with urllib.request.urlopen(request) as response:
            return json.loads(response.read() or b"null")

    control("POST", "faults", {"status": 429, "operation": "ListWorkRequests", "headers": {"retry-after": "3"}})
    tenancy = emulator.config["tenancy"]
    error = refused(lambda: emulator.client().list_work_requests(tenancy), 429, "TooManyRequests")
    assert error.headers["retry-after"] == "3", error.headers
    last = control("GET", "requests?limit=1")["requests"][0]
    assert (last["status"], last["fault"]) == (429, "status 429"), last
    assert last["headers"]["authorization"] == "(redacted)", last


CHECKS = [
    profile_is_valid,
    lists_in_pages,
    filters_by_resource,
    waits_for_success,
    failure_has_errors_and_logs,
    request_ids_are_kept,
    missing_is_404,
    wrong_parameters_are_400,
    awkward_values_arrive,
    wrong_key_is_401,
    no_auth_needs_no_key,
    keys_and_seeds_come_from_files,
    instance_principals_call,
    printed_code_works,
    control_interface_is_used,
]


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as directory:
        emulator = Emulator(BINARY, directory)
        try:
            for check in CHECKS:
                try:
                    check(emulator)
                    print(f"ok      {check.__name__}")
                except Exception as error:  # every check is reported, whatever went wrong in it
                    failed += 1
                    print(f"FAILED  {check.__name__}: {type(error).__name__}: {error}")
        finally:
            emulator.stop()
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    BINARY = str(pathlib.Path(sys.argv[1]).resolve())
    sys.exit(main())
