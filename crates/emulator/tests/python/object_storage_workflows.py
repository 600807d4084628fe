"""Object Storage with the official package: objects, ranges, checksums, multipart uploads, copies, plain HTTP."""

import base64
import contextlib
import datetime
import hashlib
import io
import os
import tempfile
import urllib.error
import urllib.request
import uuid

import oci
from oci.object_storage import ObjectStorageClient, UploadManager, models
from oci.object_storage.transfer.internal.download.DownloadConfiguration import DownloadConfiguration
from oci.object_storage.transfer.internal.download.DownloadManager import DownloadManager

from expect import refused, same

MEBIBYTE = 1024 * 1024


@contextlib.contextmanager
def bucket(emulator, **details):
    """Creates a bucket. Returns a client and the names of namespace and bucket, which most operations begin with."""
    client = emulator.client(ObjectStorageClient)
    namespace = client.get_namespace().data
    name = f"bucket-{uuid.uuid4().hex[:8]}"
    client.create_bucket(namespace, models.CreateBucketDetails(name=name, compartment_id=emulator.tenancy, **details))
    yield client, namespace, name


def put(client, place, name, body=b"oracle\n", **options):
    return client.put_object(*place, name, body, **options)


def md5(data):
    return base64.b64encode(hashlib.md5(data).digest()).decode()


def crc32c(data):
    """Returns the CRC-32C (Castagnoli), as the header has it."""
    table = []
    for index in range(256):
        for _ in range(8):
            index = index >> 1 ^ (0x82F63B78 if index & 1 else 0)
        table.append(index)
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ table[(crc ^ byte) & 0xFF]
    return base64.b64encode((crc ^ 0xFFFFFFFF).to_bytes(4, "big")).decode()


def buckets_are_created_listed_and_deleted(emulator):
    with bucket(emulator, freeform_tags={"a": "b"}, metadata={"key": "value"}) as (client, *place):
        namespace, name = place
        found = client.get_bucket(*place)
        same((found.data.name, found.data.namespace, found.data.freeform_tags), (name, namespace, {"a": "b"}))
        same(found.data.metadata, {"key": "value"})
        same(found.data.public_access_type, "NoPublicAccess")
        assert found.headers["etag"] == client.head_bucket(*place).headers["etag"]
        listed = client.list_buckets(namespace, emulator.tenancy).data
        assert name in [item.name for item in listed], listed
        again = models.CreateBucketDetails(name=name, compartment_id=emulator.tenancy)
        refused(lambda: client.create_bucket(namespace, again), 409, "BucketAlreadyExists")
        client.update_bucket(*place, models.UpdateBucketDetails(versioning="Enabled"))
        same(client.get_bucket(*place).data.versioning, "Enabled")
        client.delete_bucket(*place)
        refused(lambda: client.get_bucket(*place), 404, "BucketNotFound")
        refused(lambda: client.head_bucket(*place), 404)


def namespace_has_metadata(emulator):
    client = emulator.client(ObjectStorageClient)
    namespace = client.get_namespace().data
    assert isinstance(namespace, str) and namespace and '"' not in namespace, namespace
    same(client.get_namespace_metadata(namespace).data.namespace, namespace)
    refused(lambda: client.get_bucket("no-such-namespace", "bucket"), 404)


def objects_keep_bytes_and_headers(emulator):
    with bucket(emulator) as (client, *place):
        body = bytes(range(256)) * 40
        created = put(
            client, place, "folder/a b+é.bin", body, content_type="application/x-test", opc_meta={"color": "blue"},
            content_language="en", cache_control="no-store", content_disposition="attachment",
        )
        same(created.headers["opc-content-md5"], md5(body))
        found = client.get_object(*place, "folder/a b+é.bin")
        same(found.data.content, body)
        for name, value in {
            "content-type": "application/x-test", "content-language": "en", "cache-control": "no-store",
            "content-disposition": "attachment", "opc-meta-color": "blue", "etag": created.headers["etag"],
            "content-md5": md5(body), "content-length": str(len(body)),
        }.items():
            same((name, found.headers.get(name)), (name, value))
        head = client.head_object(*place, "folder/a b+é.bin").headers
        same((head["content-length"], head["etag"]), (str(len(body)), created.headers["etag"]))
        refused(lambda: client.get_object(*place, "missing"), 404, "ObjectNotFound")
        refused(lambda: client.head_object(*place, "missing"), 404)
        refused(lambda: client.delete_bucket(*place), 409, "BucketNotEmpty")
        client.delete_object(*place, "folder/a b+é.bin")
        refused(lambda: client.delete_object(*place, "folder/a b+é.bin"), 404, "ObjectNotFound")
        client.delete_bucket(*place)


def empty_and_unknown_lengths_are_kept(emulator):
    with bucket(emulator) as (client, *place):
        put(client, place, "empty", b"")
        same(client.get_object(*place, "empty").data.content, b"")
        put(client, place, "stream", io.BytesIO(b"x" * 1000))
        same(len(client.get_object(*place, "stream").data.content), 1000)


def conditions_are_checked(emulator):
    with bucket(emulator) as (client, *place):
        first = put(client, place, "x", b"1").headers["etag"]
        refused(lambda: put(client, place, "x", b"2", if_none_match="*"), 412, "IfNoneMatchFailed")
        refused(lambda: put(client, place, "x", b"2", if_match="stale"), 412, "IfMatchFailed")
        refused(lambda: client.get_object(*place, "x", if_match="stale"), 412, "IfMatchFailed")
        refused(lambda: client.get_object(*place, "x", if_none_match=first), 304)
        refused(lambda: client.delete_object(*place, "x", if_match="stale"), 412, "IfMatchFailed")
        second = put(client, place, "x", b"2", if_match=first).headers["etag"]
        assert second != first
        same(client.get_object(*place, "x", if_match=second).data.content, b"2")
        client.delete_object(*place, "x", if_match=second)


def ranges_are_read(emulator):
    with bucket(emulator) as (client, *place):
        body = bytes(range(100))
        put(client, place, "x", body)
        for wanted, part, stated in [
            ("bytes=0-4", body[:5], "bytes 0-4/100"),
            ("bytes=90-", body[90:], "bytes 90-99/100"),
            ("bytes=-3", body[-3:], "bytes 97-99/100"),
            ("bytes=95-400", body[95:], "bytes 95-99/100"),
        ]:
            found = client.get_object(*place, "x", range=wanted)
            same((found.status, found.data.content, found.headers["content-range"]), (206, part, stated))
            same(found.headers["content-length"], str(len(part)))
        refused(lambda: client.get_object(*place, "x", range="bytes=200-300"), 416)


def checksums_are_computed_and_checked(emulator):
    with bucket(emulator) as (client, *place):
        body = b"123456789"
        refused(lambda: put(client, place, "x", body, content_md5=md5(b"other")), 400, "UnmatchedContentMD5")
        put(client, place, "x", body, content_md5=md5(body))
        for algorithm, header, value in [
            ("CRC32C", "opc-content-crc32c", crc32c(body)),
            ("SHA256", "opc-content-sha256", base64.b64encode(hashlib.sha256(body).digest()).decode()),
            ("SHA384", "opc-content-sha384", base64.b64encode(hashlib.sha384(body).digest()).decode()),
        ]:
            answer = put(client, place, "x", body, opc_checksum_algorithm=algorithm)
            same((header, answer.headers.get(header)), (header, value))
            same((header, client.get_object(*place, "x").headers.get(header)), (header, value))
            wrong = {header.replace("-", "_"): base64.b64encode(b"\0" * (4 if "crc" in header else 32 if "256" in header else 48)).decode()}
            refused(lambda: put(client, place, "x", body, **wrong), 400)


def lists_have_prefixes_delimiters_and_pages(emulator):
    with bucket(emulator) as (client, *place):
        names = ["a", "a/1", "a/2", "b/1", "b/c/1", "d"]
        for name in reversed(names):
            put(client, place, name, name.encode())
        listing = lambda **options: client.list_objects(*place, **options).data
        same([item.name for item in listing().objects], names)
        found = listing(delimiter="/", fields="name,size,etag,md5,timeCreated")
        same(([item.name for item in found.objects], found.prefixes), (["a", "d"], ["a/", "b/"]))
        same((found.objects[0].size, found.objects[0].md5), (1, md5(b"a")))
        same([item.name for item in listing(prefix="b/").objects], ["b/1", "b/c/1"])
        same(listing(prefix="b/", delimiter="/").prefixes, ["b/c/"])
        seen, start = [], None
        while True:
            page = listing(limit=2, **({"start": start} if start else {}))
            seen.append([item.name for item in page.objects])
            start = page.next_start_with
            if not start:
                break
        same(seen, [names[:2], names[2:4], names[4:]])
        same([item.name for item in listing(start="a/2", end="d").objects], ["a/2", "b/1", "b/c/1"])
        every = oci.pagination.list_call_get_all_results(client.list_buckets, place[0], emulator.tenancy, limit=1).data
        assert place[1] in [item.name for item in every]


def versions_are_kept(emulator):
    with bucket(emulator, versioning="Enabled") as (client, *place):
        first = put(client, place, "x", b"1").headers["version-id"]
        second = put(client, place, "x", b"2").headers["version-id"]
        same(client.get_object(*place, "x").data.content, b"2")
        same(client.get_object(*place, "x", version_id=first).data.content, b"1")
        marker = client.delete_object(*place, "x").headers
        same(marker.get("is-delete-marker"), "true")
        refused(lambda: client.get_object(*place, "x"), 404, "ObjectNotFound")
        versions = client.list_object_versions(*place).data.items
        same({item.version_id for item in versions if not item.is_delete_marker}, {first, second})
        same(len(versions), 3)
        client.delete_object(*place, "x", version_id=first)
        same(len(client.list_object_versions(*place).data.items), 2)


def upload_manager_uses_parts(emulator):
    with bucket(emulator) as (client, *place), tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "big.bin")
        body = os.urandom(MEBIBYTE) * 25 + b"end"
        with open(path, "wb") as file:
            file.write(body)
        manager = UploadManager(client, allow_parallel_uploads=True, parallel_process_count=3)
        done = []
        answer = manager.upload_file(
            *place, "big", path, part_size=10 * MEBIBYTE, progress_callback=done.append, metadata={"color": "red"}
        )
        same(answer.status, 200)
        parts = [body[:10 * MEBIBYTE], body[10 * MEBIBYTE:20 * MEBIBYTE], body[20 * MEBIBYTE:]]
        digest = hashlib.md5(b"".join(hashlib.md5(part).digest() for part in parts)).digest()
        same(answer.headers["opc-multipart-md5"], base64.b64encode(digest).decode() + "-3")
        same(sum(done), len(body))
        found = client.get_object(*place, "big")
        same((hashlib.sha256(found.data.content).digest(), found.headers["opc-meta-color"]), (hashlib.sha256(body).digest(), "red"))
        manager.upload_stream(*place, "stream", io.BytesIO(body), part_size=10 * MEBIBYTE)
        same(int(client.head_object(*place, "stream").headers["content-length"]), len(body))
        same(client.list_multipart_uploads(*place).data, [])


def upload_manager_resumes(emulator):
    with bucket(emulator) as (client, *place), tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "big.bin")
        body = os.urandom(MEBIBYTE) * 21
        with open(path, "wb") as file:
            file.write(body)
        upload = client.create_multipart_upload(*place, models.CreateMultipartUploadDetails(object="big")).data
        client.upload_part(*place, "big", upload.upload_id, 2, body[10 * MEBIBYTE:20 * MEBIBYTE])
        refused(lambda: client.get_object(*place, "big"), 404, "ObjectNotFound")
        pending = client.list_multipart_uploads(*place).data
        same([item.upload_id for item in pending], [upload.upload_id])
        parts = client.list_multipart_upload_parts(*place, "big", upload.upload_id).data
        same([(part.part_number, part.size, part.md5) for part in parts], [(2, 10 * MEBIBYTE, md5(body[10 * MEBIBYTE:20 * MEBIBYTE]))])
        answer = UploadManager(client).resume_upload_file(*place, "big", path, upload.upload_id, part_size=10 * MEBIBYTE)
        same(answer.status, 200)
        same(client.get_object(*place, "big").data.content == body, True)


def multipart_uploads_have_limits(emulator):
    with bucket(emulator) as (client, *place):
        upload = client.create_multipart_upload(*place, models.CreateMultipartUploadDetails(object="x")).data.upload_id
        etags = [client.upload_part(*place, "x", upload, n, b"small").headers["etag"] for n in (1, 2)]
        refused(lambda: client.upload_part(*place, "x", upload, 10001, b"x"), 400)
        refused(lambda: client.upload_part(*place, "x", "no-such-upload", 1, b"x"), 404)
        commit = lambda parts: client.commit_multipart_upload(*place, "x", upload, models.CommitMultipartUploadDetails(
            parts_to_commit=[models.CommitMultipartUploadPartDetails(part_num=n, etag=e) for n, e in parts]))
        refused(lambda: commit([(1, "wrong"), (2, etags[1])]), 400)
        client.abort_multipart_upload(*place, "x", upload)
        refused(lambda: commit([(1, etags[0])]), 404)


def download_manager_gets_parts(emulator):
    with bucket(emulator) as (client, *place), tempfile.TemporaryDirectory() as folder:
        body = os.urandom(MEBIBYTE) * 11
        put(client, place, "big", body, opc_checksum_algorithm="CRC32C")
        configuration = DownloadConfiguration(part_size_in_bytes=4 * MEBIBYTE, is_enforce_data_integrity_for_download=True)
        path = os.path.join(folder, "big.bin")
        DownloadManager(configuration, client).get_object_to_path(*place, "big", destination_path=path)
        with open(path, "rb") as file:
            same(file.read() == body, True)


def objects_are_renamed_and_copied(emulator):
    with bucket(emulator) as (client, *place):
        put(client, place, "old", b"body", opc_meta={"color": "blue"})
        client.rename_object(*place, models.RenameObjectDetails(source_name="old", new_name="new"))
        refused(lambda: client.get_object(*place, "old"), 404, "ObjectNotFound")
        same(client.get_object(*place, "new").data.content, b"body")
        details = models.CopyObjectDetails(
            source_object_name="new", destination_region="us-phoenix-1", destination_namespace=place[0],
            destination_bucket=place[1], destination_object_name="copy",
        )
        answer = client.copy_object(*place, details)
        same(answer.status, 202)
        request = client.get_work_request(answer.headers["opc-work-request-id"])
        oci.wait_until(client, request, "status", "COMPLETED", max_interval_seconds=1, max_wait_seconds=5)
        found = client.get_object(*place, "copy")
        same((found.data.content, found.headers["opc-meta-color"]), (b"body", "blue"))


def preauthenticated_requests_need_no_signature(emulator):
    with bucket(emulator) as (client, *place):
        put(client, place, "read me", b"public")
        expires = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)

        def created(**details):
            details = models.CreatePreauthenticatedRequestDetails(name="par", time_expires=expires, **details)
            found = client.create_preauthenticated_request(*place, details).data
            return found, f"{emulator.endpoint}{found.access_uri}"

        def plain(url, data=None, method="GET"):
            request = urllib.request.Request(url, data, method=method)
            try:
                with urllib.request.urlopen(request, timeout=10) as response:
                    return response.status, response.read()
            except urllib.error.HTTPError as error:
                return error.code, error.read()

        par, url = created(access_type="ObjectRead", object_name="read me")
        same(plain(url), (200, b"public"))
        assert plain(url, b"x", "PUT")[0] >= 400
        _, writable = created(access_type="AnyObjectWrite")
        same(plain(writable + "written/it", b"by anyone", "PUT")[0], 200)
        same(client.get_object(*place, "written/it").data.content, b"by anyone")
        listed = client.list_preauthenticated_requests(*place).data
        same(len(listed), 2)
        assert not any(getattr(item, "access_uri", None) for item in listed), listed
        client.delete_preauthenticated_request(*place, par.id)
        assert plain(url)[0] in (401, 404), plain(url)


def customer_keys_are_needed_again(emulator):
    with bucket(emulator) as (client, *place):
        def headers(key):
            return {
                "opc_sse_customer_algorithm": "AES256", "opc_sse_customer_key": base64.b64encode(key).decode(),
                "opc_sse_customer_key_sha256": base64.b64encode(hashlib.sha256(key).digest()).decode(),
            }

        put(client, place, "x", b"secret", **headers(b"k" * 32))
        same(client.get_object(*place, "x", **headers(b"k" * 32)).data.content, b"secret")
        for wrong in ({}, headers(b"j" * 32)):
            try:
                client.get_object(*place, "x", **wrong)
                raise AssertionError("the object was read without its key")
            except oci.exceptions.ServiceError as error:
                assert 400 <= error.status < 500, error


def lifecycle_policy_is_a_single_object(emulator):
    with bucket(emulator) as (client, *place):
        refused(lambda: client.get_object_lifecycle_policy(*place), 404)
        rule = models.ObjectLifecycleRule(name="old", action="DELETE", time_amount=7, time_unit="DAYS", is_enabled=True)
        client.put_object_lifecycle_policy(*place, models.PutObjectLifecyclePolicyDetails(items=[rule]))
        same([item.name for item in client.get_object_lifecycle_policy(*place).data.items], ["old"])
        client.delete_object_lifecycle_policy(*place)
        refused(lambda: client.get_object_lifecycle_policy(*place), 404)


CHECKS = [
    namespace_has_metadata,
    buckets_are_created_listed_and_deleted,
    objects_keep_bytes_and_headers,
    empty_and_unknown_lengths_are_kept,
    conditions_are_checked,
    ranges_are_read,
    checksums_are_computed_and_checked,
    lists_have_prefixes_delimiters_and_pages,
    versions_are_kept,
    upload_manager_uses_parts,
    upload_manager_resumes,
    multipart_uploads_have_limits,
    download_manager_gets_parts,
    objects_are_renamed_and_copied,
    preauthenticated_requests_need_no_signature,
    customer_keys_are_needed_again,
    lifecycle_policy_is_a_single_object,
]
