//! Calls of the Object Storage API.

use std::{
    collections::BTreeMap,
    time::{Duration, UNIX_EPOCH},
};

use oci_sdk_differential::clients::object_storage::{Client, types};
use oci_sdk_object_storage::operations::{CommitMultipartUploadArguments, UploadPartArguments};
use oci_sdk_object_storage::{ObjectStorageClient, models::*};
use serde_json::json;

use crate::{
    AWKWARD,
    comparison::{Stage, model},
};

#[tokio::test]
async fn reads() {
    let stage = Stage::of("object-storage").await;
    let ours = ObjectStorageClient::new(&stage.config).unwrap();
    let theirs = Client::new(&stage.url(""));

    stage
        .check(
            ours.list_objects("ns", "bucket")
                .prefix(AWKWARD)
                .start("a/")
                .delimiter("/")
                .fields([ListObjectsField::Etag])
                .limit(3),
            theirs
                .list_objects()
                .namespace_name("ns")
                .bucket_name("bucket")
                .prefix(AWKWARD)
                .start("a/")
                .delimiter("/")
                .fields(vec![types::ListObjectsFieldsItem::Etag])
                .limit(3)
                .send(),
        )
        .await;
    stage
        .check(
            ours.get_bucket("ns", AWKWARD).fields([GetBucketField::ApproximateCount]),
            theirs
                .get_bucket()
                .namespace_name("ns")
                .bucket_name(AWKWARD)
                .fields(vec![types::GetBucketFieldsItem::ApproximateCount])
                .send(),
        )
        .await;
    stage
        .check(
            ours.get_object("ns", "bucket", AWKWARD).version_id("v").range("bytes=0-9"),
            theirs
                .get_object()
                .namespace_name("ns")
                .bucket_name("bucket")
                .object_name(AWKWARD)
                .version_id("v")
                .range("bytes=0-9")
                .send(),
        )
        .await;
    stage
        .check(
            ours.head_object("ns", "bucket", "a//b/").if_none_match("etag"),
            theirs
                .head_object()
                .namespace_name("ns")
                .bucket_name("bucket")
                .object_name("a//b/")
                .if_none_match("etag")
                .send(),
        )
        .await;
}

#[tokio::test]
async fn writes() {
    let stage = Stage::of("object-storage").await;
    let ours = ObjectStorageClient::new(&stage.config).unwrap();
    let theirs = Client::new(&stage.url(""));

    stage
        .check(
            ours.put_object("ns", "bucket", AWKWARD, "not JSON: é")
                .if_none_match("*")
                .content_language("de")
                .cache_control("no-cache, max-age=0")
                .content_type("text/plain")
                .content_md5("rL0Y20zC+Fzt72VPzMSk2A==")
                .storage_tier(PutObjectStorageTier::InfrequentAccess),
            theirs
                .put_object()
                .namespace_name("ns")
                .bucket_name("bucket")
                .object_name(AWKWARD)
                .if_none_match("*")
                .content_language("de")
                .cache_control("no-cache, max-age=0")
                .content_type("text/plain")
                .content_md5("rL0Y20zC+Fzt72VPzMSk2A==")
                .storage_tier(types::PutObjectStorageTier::InfrequentAccess)
                .body("not JSON: é")
                .send(),
        )
        .await;
    stage
        .check(
            ours.upload_part(
                UploadPartArguments {
                    namespace_name: "ns",
                    bucket_name: "bucket",
                    object_name: "o",
                    upload_id: AWKWARD,
                    upload_part_num: 12,
                },
                vec![0_u8, 255, 10],
            )
            .if_match("etag"),
            theirs
                .upload_part()
                .namespace_name("ns")
                .bucket_name("bucket")
                .object_name("o")
                .upload_id(AWKWARD)
                .upload_part_num(12)
                .if_match("etag")
                .body(vec![0_u8, 255, 10])
                .send(),
        )
        .await;
    stage
        .check(
            ours.create_bucket(
                "ns",
                CreateBucketDetails::new("b", "ocid1")
                    .with_metadata(BTreeMap::from([("k".to_owned(), AWKWARD.to_owned())]))
                    .with_public_access_type(BucketPublicAccessType::ObjectRead)
                    .with_object_events_enabled(false),
            )
            .opc_client_request_id("request-1"),
            theirs
                .create_bucket()
                .namespace_name("ns")
                .opc_client_request_id("request-1")
                .body(model::<types::CreateBucketDetails>(json!({
                    "name": "b",
                    "compartmentId": "ocid1",
                    "metadata": { "k": AWKWARD },
                    "publicAccessType": "ObjectRead",
                    "objectEventsEnabled": false,
                })))
                .send(),
        )
        .await;
    stage
        .check(
            ours.rename_object("ns", "bucket", RenameObjectDetails::new("a/b", AWKWARD)),
            theirs
                .rename_object()
                .namespace_name("ns")
                .bucket_name("bucket")
                .body_map(|details| details.source_name("a/b").new_name(AWKWARD))
                .send(),
        )
        .await;
    stage
        .check(
            ours.commit_multipart_upload(
                CommitMultipartUploadArguments {
                    namespace_name: "ns",
                    bucket_name: "bucket",
                    object_name: "o",
                    upload_id: "u",
                },
                CommitMultipartUploadDetails::new(vec![CommitMultipartUploadPartDetails::new(
                    1, "e",
                )])
                .with_parts_to_exclude([2, 3]),
            ),
            theirs
                .commit_multipart_upload()
                .namespace_name("ns")
                .bucket_name("bucket")
                .object_name("o")
                .upload_id("u")
                .body(model::<types::CommitMultipartUploadDetails>(json!({
                    "partsToCommit": [{ "partNum": 1, "etag": "e" }],
                    "partsToExclude": [2, 3],
                })))
                .send(),
        )
        .await;
    stage
        .check(
            ours.put_object_lifecycle_policy(
                "ns",
                "bucket",
                PutObjectLifecyclePolicyDetails::new().with_items([ObjectLifecycleRule::new(
                    "r",
                    "ARCHIVE",
                    i64::MAX,
                    ObjectLifecycleRuleTimeUnit::Days,
                    true,
                )]),
            )
            .if_match("etag"),
            theirs
                .put_object_lifecycle_policy()
                .namespace_name("ns")
                .bucket_name("bucket")
                .if_match("etag")
                .body(model::<types::PutObjectLifecyclePolicyDetails>(json!({
                    "items": [{
                        "name": "r",
                        "action": "ARCHIVE",
                        "timeAmount": i64::MAX,
                        "timeUnit": "DAYS",
                        "isEnabled": true,
                    }],
                })))
                .send(),
        )
        .await;
    let expires = UNIX_EPOCH + Duration::from_millis(1_800_000_000_123);
    stage
        .check(
            ours.create_preauthenticated_request(
                "ns",
                "bucket",
                CreatePreauthenticatedRequestDetails::new(
                    "p",
                    PreauthenticatedRequestAccessType::ObjectReadWrite,
                    expires.into(),
                ),
            ),
            theirs
                .create_preauthenticated_request()
                .namespace_name("ns")
                .bucket_name("bucket")
                .body_map(|details| {
                    details
                        .name("p")
                        .access_type(
                            types::CreatePreauthenticatedRequestDetailsAccessType::ObjectReadWrite,
                        )
                        .time_expires(expires)
                })
                .send(),
        )
        .await;
    stage
        .check(
            ours.delete_object("ns", "bucket", AWKWARD).if_match("etag").version_id("v+w"),
            theirs
                .delete_object()
                .namespace_name("ns")
                .bucket_name("bucket")
                .object_name(AWKWARD)
                .if_match("etag")
                .version_id("v+w")
                .send(),
        )
        .await;
}
