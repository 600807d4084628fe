"""The official Python SDK and its transfer managers against Object Storage of the oci-emulator binary.

    cargo build -p oci-sdk-emulator
    target/venv/bin/python crates/emulator/tests/python/object_storage.py target/debug/oci-emulator

needs the package `oci` (tested with 2.189.0); prints `N passed, N failed` and fails when any did.
"""

import base64
import datetime
import hashlib
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

import oci
from oci.object_storage import ObjectStorageClient, UploadManager, models
from oci.object_storage.transfer.constants import MEBIBYTE
from oci.object_storage.transfer.internal.download.DownloadConfiguration import DownloadConfiguration
from oci.object_storage.transfer.internal.download.DownloadManager import DownloadManager


class Stage:
    """The binary on a free port, a client, and a bucket."""

    def __init__(self, binary, directory):
        self.directory = directory
        self.process = subprocess.Popen(
            [binary, "--port", "0", "--quiet", "--service", "object-storage", "--write-profile", directory],
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
        self.tenancy = config["tenancy"]
        self.client = ObjectStorageClient(
            config, service_endpoint=self.endpoint, retry_strategy=oci.retry.NoneRetryStrategy()
        )
        self.namespace = self.client.get_namespace().data
        self.at = (self.namespace, "b")
        self.bucket("b")

    def bucket(self, name, **fields):
        details = models.CreateBucketDetails(name=name, compartment_id=self.tenancy, **fields)
        return self.client.create_bucket(self.namespace, details)

    def file(self, size):
        """A file of bytes that differ everywhere."""
        path = f"{self.directory}/{size}"
        block = b"".join(hashlib.sha256(str(index).encode()).digest() for index in range(32 * 1024))
        with open(path, "wb") as file:
            for number in range(0, size, len(block)):
                file.write((number.to_bytes(8, "big") + block[8:])[: size - number])
        return path

    def stop(self):
        self.process.terminate()
        self.process.wait()


def refused(call, status, code):
    try:
        call()
    except oci.exceptions.ServiceError as error:
        assert (error.status, error.code) == (status, code), error
        return
    raise AssertionError("the call succeeded")


def content(path):
    return pathlib.Path(path).read_bytes()


def namespace_and_buckets(stage):
    client = stage.client
    metadata = client.get_namespace_metadata(stage.namespace).data
    assert metadata.namespace == stage.namespace and metadata.default_s3_compartment_id == stage.tenancy, metadata
    created = stage.bucket("other", metadata={"a": "b"}, freeform_tags={"k": "v"}).data
    assert created.created_by and isinstance(created.time_created, datetime.datetime), created
    refused(lambda: stage.bucket("other"), 409, "BucketAlreadyExists")
    listed = oci.pagination.list_call_get_all_results(client.list_buckets, stage.namespace, stage.tenancy, limit=1).data
    assert [bucket.name for bucket in listed] == ["b", "other"], listed
    details = models.UpdateBucketDetails(versioning="Enabled")
    updated = client.update_bucket(stage.namespace, "other", details, if_match=created.etag).data
    assert updated.versioning == "Enabled" and updated.etag != created.etag, updated
    refused(lambda: client.update_bucket(stage.namespace, "other", details, if_match=created.etag), 412, "IfMatchFailed")
    assert client.head_bucket(stage.namespace, "other").headers["etag"] == updated.etag
    client.delete_bucket(stage.namespace, "other")
    refused(lambda: client.get_bucket(stage.namespace, "other"), 404, "BucketNotFound")


def puts_and_gets(stage):
    client = stage.client
    for name in ["plain", "dir/with space & ümlaut?#%", "a//b/", "~*!'()"]:
        stored = client.put_object(
            *stage.at, name, b"hello", content_type="text/plain", opc_meta={"Key": "value"}, cache_control="no-cache"
        )
        assert stored.status == 200 and stored.headers["opc-content-md5"] == "XUFAKrxLKna5cZ2REBfFkg==", stored.headers
        found = client.get_object(*stage.at, name)
        assert found.data.content == b"hello" and found.headers["etag"] == stored.headers["etag"], found.headers
        assert found.headers["opc-meta-key"] == "value" and found.headers["content-type"] == "text/plain"
        assert client.head_object(*stage.at, name).headers["content-length"] == "5"
        assert client.get_object(*stage.at, name, range="bytes=1-3").data.content == b"ell"
    names = [item.name for item in client.list_objects(*stage.at).data.objects]
    assert names == sorted(names) and "a//b/" in names, names
    listed = client.list_objects(*stage.at, delimiter="/", fields="name,size,etag,timeCreated,md5").data
    assert listed.prefixes == ["a/", "dir/"] and [item.size for item in listed.objects] == [5, 5], listed
    everything = oci.pagination.list_call_get_all_results(client.list_objects, *stage.at, limit=1).data
    assert [item.name for item in everything.objects] == names, everything
    refused(lambda: client.get_object(*stage.at, "none"), 404, "ObjectNotFound")
    refused(lambda: client.put_object(*stage.at, "plain", b"x", if_none_match="*"), 412, "IfNoneMatchFailed")
    refused(lambda: client.put_object(*stage.at, "plain", b"x", content_md5="XUFAKrxLKna5cZ2REBfFkg=="), 400, "UnmatchedContentMD5")
    refused(lambda: client.get_object(*stage.at, "plain", range="bytes=9-"), 416, "InvalidRange")
    for name in names:
        client.delete_object(*stage.at, name)
    assert client.list_objects(*stage.at).data.objects == []


def uploads_a_file_in_parallel_parts(stage):
    path = stage.file(45 * MEBIBYTE + 17)
    manager = UploadManager(stage.client, allow_parallel_uploads=True, parallel_process_count=3)
    progress = []
    for algorithm in [None, "CRC32C", "SHA256"]:
        options = {"opc_checksum_algorithm": algorithm} if algorithm else {}
        done = manager.upload_file(
            *stage.at, "big", path, part_size=10 * MEBIBYTE, progress_callback=progress.append, **options
        )
        assert done.status == 200 and done.headers["opc-multipart-md5"].endswith("-5"), done.headers
        parts = [content(path)[start : start + 10 * MEBIBYTE] for start in range(0, os.path.getsize(path), 10 * MEBIBYTE)]
        digests = hashlib.md5(b"".join(hashlib.md5(part).digest() for part in parts)).digest()
        assert done.headers["opc-multipart-md5"] == base64.b64encode(digests).decode() + "-5", done.headers
        found = stage.client.get_object(*stage.at, "big")
        assert found.data.content == content(path), algorithm
        if algorithm == "CRC32C":
            import crc32c

            expected = base64.b64encode(crc32c.crc32c(content(path)).to_bytes(4, "big")).decode()
            assert found.headers["opc-content-crc32c"] == expected, found.headers
        if algorithm == "SHA256":
            assert found.headers["opc-multipart-sha256"].endswith("-5"), found.headers
    assert sum(progress) == 3 * os.path.getsize(path), sum(progress)


def resumes_an_upload(stage):
    path = stage.file(25 * MEBIBYTE)
    details = models.CreateMultipartUploadDetails(object="resumed")
    upload = stage.client.create_multipart_upload(*stage.at, details).data
    first = content(path)[: 10 * MEBIBYTE]
    stage.client.upload_part(*stage.at, "resumed", upload.upload_id, 1, first)
    listed = stage.client.list_multipart_uploads(*stage.at).data
    assert [item.upload_id for item in listed] == [upload.upload_id], listed
    manager = UploadManager(stage.client, allow_parallel_uploads=True)
    done = manager.resume_upload_file(*stage.at, "resumed", path, upload.upload_id, part_size=10 * MEBIBYTE)
    assert done.status == 200, done.headers
    assert stage.client.get_object(*stage.at, "resumed").data.content == content(path)
    assert stage.client.list_multipart_uploads(*stage.at).data == []


def uploads_streams(stage):
    manager = UploadManager(stage.client, allow_parallel_uploads=True)
    data = content(stage.file(25 * MEBIBYTE))
    done = manager.upload_stream(*stage.at, "stream", io.BytesIO(data), part_size=10 * MEBIBYTE)
    assert done.headers["opc-multipart-md5"].endswith("-3"), done.headers
    assert stage.client.get_object(*stage.at, "stream").data.content == data
    empty = manager.upload_stream(*stage.at, "empty", io.BytesIO(b""))
    assert "opc-content-md5" in empty.headers, empty.headers
    assert stage.client.get_object(*stage.at, "empty").data.content == b""


def downloads_in_parallel_ranges(stage):
    path = stage.file(45 * MEBIBYTE + 17)
    for name, options in [("single", {}), ("parts", {"part_size": 10 * MEBIBYTE})]:
        UploadManager(stage.client).upload_file(*stage.at, name, path, opc_checksum_algorithm="CRC32C", **options)
        configuration = DownloadConfiguration(is_enforce_data_integrity_for_download=True)
        target = f"{stage.directory}/downloaded"
        DownloadManager(configuration, stage.client).get_object_to_path(*stage.at, name, target)
        assert content(target) == content(path), name


def keeps_versions(stage):
    client = stage.client
    stage.bucket("versions", versioning="Enabled")
    at = (stage.namespace, "versions")
    ids = [client.put_object(*at, "o", text).headers["version-id"] for text in [b"1", b"2", b"3"]]
    assert client.get_object(*at, "o", version_id=ids[0]).data.content == b"1"
    marker = client.delete_object(*at, "o")
    assert marker.headers["is-delete-marker"] == "true", marker.headers
    refused(lambda: client.get_object(*at, "o"), 404, "ObjectNotFound")
    versions = oci.pagination.list_call_get_all_results(client.list_object_versions, *at, limit=2).data
    assert [item.is_delete_marker for item in versions] == [True, False, False, False], versions
    client.delete_object(*at, "o", version_id=marker.headers["version-id"])
    assert client.get_object(*at, "o").data.content == b"3"
    for item in client.list_object_versions(*at).data.items:
        client.delete_object(*at, item.name, version_id=item.version_id)
    client.delete_bucket(*at)


def copies_renames_and_restores(stage):
    client = stage.client
    client.put_object(*stage.at, "source", b"x", opc_meta={"a": "1"})
    details = models.CopyObjectDetails(
        source_object_name="source",
        destination_region="us-phoenix-1",
        destination_namespace=stage.namespace,
        destination_bucket="b",
        destination_object_name="copy",
    )
    operations = oci.object_storage.ObjectStorageClientCompositeOperations(client)
    waited = operations.copy_object_and_wait_for_state(*stage.at, details, wait_for_states=["COMPLETED"])
    assert waited.data.status == "COMPLETED", waited.data
    copied = client.get_object(*stage.at, "copy")
    assert copied.data.content == b"x" and copied.headers["opc-meta-a"] == "1", copied.headers
    renamed = client.rename_object(*stage.at, models.RenameObjectDetails(source_name="copy", new_name="renamed"))
    assert client.head_object(*stage.at, "renamed").headers["etag"] == renamed.headers["etag"]
    client.put_object(*stage.at, "cold", b"x", storage_tier="Archive")
    refused(lambda: client.get_object(*stage.at, "cold"), 409, "NotRestored")
    client.restore_objects(*stage.at, models.RestoreObjectsDetails(object_name="cold", hours=1))
    assert client.get_object(*stage.at, "cold").data.content == b"x"


def encrypts_with_a_customer_key(stage):
    key = os.urandom(32)
    options = {
        "opc_sse_customer_algorithm": "AES256",
        "opc_sse_customer_key": base64.b64encode(key).decode(),
        "opc_sse_customer_key_sha256": base64.b64encode(hashlib.sha256(key).digest()).decode(),
    }
    path = stage.file(25 * MEBIBYTE)
    UploadManager(stage.client).upload_file(*stage.at, "secret", path, part_size=10 * MEBIBYTE, **options)
    assert stage.client.get_object(*stage.at, "secret", **options).data.content == content(path)
    refused(lambda: stage.client.get_object(*stage.at, "secret"), 400, "BadRequest")


def plain_http_uses_links(stage):
    expires = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)

    def link(access, **fields):
        details = models.CreatePreauthenticatedRequestDetails(
            name="link", access_type=access, time_expires=expires, **fields
        )
        return stage.client.create_preauthenticated_request(*stage.at, details).data

    def fetch(url, method="GET", data=None, **headers):
        request = urllib.request.Request(url, data=data, method=method, headers=headers)
        with urllib.request.urlopen(request) as response:
            return response.read()

    stage.client.put_object(*stage.at, "linked/one", b"1")
    one = link("ObjectRead", object_name="linked/one")
    assert fetch(stage.endpoint + one.access_uri) == fetch(one.full_path) == b"1", one
    any_object = link("AnyObjectReadWrite", bucket_listing_action="ListObjects", object_name="linked/")
    base = stage.endpoint + any_object.access_uri
    fetch(base + "linked/two", "PUT", b"22")
    assert fetch(base + "linked/two", Range="bytes=1-1") == b"2"
    names = [item["name"] for item in json.loads(fetch(base))["objects"]]
    assert names == ["linked/one", "linked/two"], names
    upload = json.loads(fetch(base + "linked/big", "PUT", b"", **{"opc-multipart": "true"}))
    parts = stage.endpoint + upload["accessUri"]
    fetch(parts + "1", "PUT", b"a" * (10 * MEBIBYTE))
    fetch(parts + "2", "PUT", b"end")
    fetch(parts, "POST", b"")
    assert stage.client.head_object(*stage.at, "linked/big").headers["content-length"] == str(10 * MEBIBYTE + 3)
    stage.client.delete_preauthenticated_request(*stage.at, one.id)
    try:
        fetch(one.full_path)
        raise AssertionError("the link still works")
    except urllib.error.HTTPError as error:
        assert error.code == 401, error
    listed = stage.client.list_preauthenticated_requests(*stage.at).data
    assert [item.id for item in listed] == [any_object.id], listed


CHECKS = [
    namespace_and_buckets,
    puts_and_gets,
    uploads_a_file_in_parallel_parts,
    resumes_an_upload,
    uploads_streams,
    downloads_in_parallel_ranges,
    keeps_versions,
    copies_renames_and_restores,
    encrypts_with_a_customer_key,
    plain_http_uses_links,
]


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as directory:
        stage = Stage(BINARY, directory)
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
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    BINARY = str(pathlib.Path(sys.argv[1]).resolve())
    sys.exit(main())
