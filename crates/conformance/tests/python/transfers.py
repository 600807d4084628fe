"""The official Python SDK reads what the example `objects` writes, and the other way round, in the oci-emulator binary.

    cargo build -p oci-sdk-emulator --features cli
    cargo build -p objects
    target/venv/bin/python crates/conformance/tests/python/transfers.py target/debug/oci-emulator target/debug/objects

needs the package `oci` (tested with 2.189.0); prints `N passed, N failed` and fails when any did.
"""

import base64
import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile

import oci
from oci.object_storage import ObjectStorageClient, UploadManager, models
from oci.object_storage.transfer.constants import MEBIBYTE
from oci.object_storage.transfer.internal.download.DownloadConfiguration import DownloadConfiguration
from oci.object_storage.transfer.internal.download.DownloadManager import DownloadManager

PART = 10 * MEBIBYTE

SIZES = [0, 5, PART, 2 * PART + 17]


class Stage:
    """The emulator with a bucket, the client of the package, and the example."""

    def __init__(self, emulator, program, directory):
        self.program, self.directory = program, pathlib.Path(directory)
        self.process = subprocess.Popen(
            [emulator, "--port", "0", "--quiet", "--service", "object-storage", "--write-profile", directory],
            stdout=subprocess.PIPE,
            text=True,
        )
        for line in self.process.stdout:
            found = re.search(r"listening on (http://\S+)", line)
            if found:
                self.endpoint = found.group(1)
            if line.startswith("press ctrl-c"):
                break
        config = oci.config.from_file(f"{directory}/config")
        self.client = ObjectStorageClient(
            config, service_endpoint=self.endpoint, retry_strategy=oci.retry.NoneRetryStrategy()
        )
        self.namespace = self.client.get_namespace().data
        self.at = (self.namespace, "b")
        details = models.CreateBucketDetails(name="b", compartment_id=config["tenancy"])
        self.client.create_bucket(self.namespace, details)

    def objects(self, *arguments):
        """Runs the example."""
        place = ["--profile", "DEFAULT", "--config", self.directory / "config", "--endpoint", self.endpoint]
        place += ["--namespace", self.namespace, "--bucket", "b"]
        done = subprocess.run([self.program, *place, *arguments], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def file(self, size):
        """A file of bytes that differ everywhere."""
        path = self.directory / f"{size}"
        block = b"".join(hashlib.sha256(str(index).encode()).digest() for index in range(32 * 1024))
        content = b"".join(number.to_bytes(8, "big") + block[8:] for number in range(size // len(block) + 1))
        path.write_bytes(content[:size])
        return path

    def stop(self):
        self.process.terminate()
        self.process.wait()


def multipart_md5(content):
    parts = [content[start : start + PART] for start in range(0, len(content), PART)]
    digests = b"".join(hashlib.md5(part).digest() for part in parts)
    return base64.b64encode(hashlib.md5(digests).digest()).decode() + f"-{len(parts)}"


def python_reads_what_the_sdk_writes(stage):
    for size in SIZES:
        path = stage.file(size)
        said = stage.objects("put", path, f"rust/{size}", "--part-size", "10")
        found = stage.client.get_object(*stage.at, f"rust/{size}")
        assert found.data.content == path.read_bytes(), size
        assert found.headers["etag"] in said, (said, found.headers)
        if size > PART:
            assert found.headers["opc-multipart-md5"] == multipart_md5(path.read_bytes()), found.headers
            assert found.headers["opc-multipart-md5"] in said, said
        else:
            md5 = base64.b64encode(hashlib.md5(path.read_bytes()).digest()).decode()
            assert found.headers["content-md5"] == md5, found.headers
            assert md5 in said, said
        assert found.headers["opc-content-crc32c"] in said, (said, found.headers)


def python_verifies_what_the_sdk_writes(stage):
    path = stage.file(2 * PART + 17)
    stage.objects("put", path, "verified", "--part-size", "10")
    configuration = DownloadConfiguration(is_enforce_data_integrity_for_download=True)
    target = stage.directory / "verified"
    DownloadManager(configuration, stage.client).get_object_to_path(*stage.at, "verified", str(target))
    assert target.read_bytes() == path.read_bytes()


def sdk_reads_what_python_writes(stage):
    manager = UploadManager(stage.client, allow_parallel_uploads=True)
    for size in SIZES:
        path = stage.file(size)
        for algorithm in [None, "CRC32C", "SHA256"]:
            options = {"opc_checksum_algorithm": algorithm} if algorithm and size else {}
            manager.upload_file(*stage.at, f"python/{size}", str(path), part_size=PART, **options)
            target = stage.directory / "target"
            said = stage.objects("get", f"python/{size}", target)
            assert target.read_bytes() == path.read_bytes(), (size, algorithm)
            if options and algorithm == "CRC32C":
                assert "verified: CRC32C" in said, said


def both_make_the_same_multipart_object(stage):
    path = stage.file(2 * PART + 17)
    stage.objects("put", path, "ours", "--part-size", "10")
    manager = UploadManager(stage.client, allow_parallel_uploads=True)
    manager.upload_file(*stage.at, "theirs", str(path), part_size=PART, opc_checksum_algorithm="CRC32C")
    ours, theirs = (stage.client.head_object(*stage.at, name).headers for name in ["ours", "theirs"])
    for name in ["content-length", "opc-multipart-md5", "opc-content-crc32c", "content-type"]:
        assert ours.get(name) == theirs.get(name), (name, ours, theirs)


def both_list_a_synchronized_folder(stage):
    folder = stage.directory / "folder"
    (folder / "sub").mkdir(parents=True)
    for name in ["a", "sub/b c", "sub/é"]:
        (folder / name).write_text(name)
    stage.objects("sync", folder, "synced/")
    listed = stage.client.list_objects(*stage.at, prefix="synced/").data
    assert [item.name for item in listed.objects] == ["synced/a", "synced/sub/b c", "synced/sub/é"], listed
    assert "synced/sub/" in stage.objects("list", "synced/")


CHECKS = [
    python_reads_what_the_sdk_writes,
    python_verifies_what_the_sdk_writes,
    sdk_reads_what_python_writes,
    both_make_the_same_multipart_object,
    both_list_a_synchronized_folder,
]


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as directory:
        stage = Stage(sys.argv[1], sys.argv[2], directory)
        try:
            for check in CHECKS:
                try:
                    check(stage)
                    print(f"ok      {check.__name__}")
                except Exception as error:  # every check is reported, whatever went wrong in it
                    failed += 1
                    print(f"FAILED  {check.__name__}: {type(error).__name__}: {error}")
        finally:
            stage.stop()
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main())
