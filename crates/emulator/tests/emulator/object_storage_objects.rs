//! Objects: uploads, downloads and their ranges, conditions, checksums, keys, and errors.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, prelude::BASE64_STANDARD};
use oci_sdk_emulator::{Emulator, Fault};
use serde_json::{Value, json};

use crate::{
    client::{Received, get, request},
    open,
};

/// Returns an emulator with the bucket `b` in the namespace `ns`.
pub(crate) async fn with_bucket() -> Emulator {
    with_bucket_of(json!({})).await
}

/// Returns an emulator with a bucket that has further fields.
pub(crate) async fn with_bucket_of(fields: Value) -> Emulator {
    let emulator = open().services(["object-storage"]).start().await.unwrap();
    let mut details = json!({ "name": "b", "compartmentId": "ocid1.compartment.oc1..c" });
    for (field, value) in fields.as_object().unwrap() {
        details[field] = value.clone();
    }
    let created = post(&emulator, "/n/ns/b", &details).await;
    assert_eq!(created.status, 200, "{created:?}");
    emulator
}

pub(crate) async fn post(emulator: &Emulator, target: &str, body: &Value) -> Received {
    let headers = [("content-type", "application/json")];
    request(emulator, "POST", target, &headers, body.to_string().as_bytes()).await
}

pub(crate) async fn put(
    emulator: &Emulator,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Received {
    let length = body.len().to_string();
    let headers = [headers, &[("content-length", length.as_str())]].concat();
    request(emulator, "PUT", target, &headers, body).await
}

pub(crate) async fn delete(emulator: &Emulator, target: &str) -> Received {
    request(emulator, "DELETE", target, &[], b"").await
}

#[tokio::test]
async fn object_is_returned_as_it_was_put() {
    let emulator = with_bucket().await;
    let target = "/n/ns/b/b/o/dir%2Fo%20%C3%A9";
    let headers = [
        ("content-type", "text/plain"),
        ("content-language", "de"),
        ("content-disposition", "inline"),
        ("cache-control", "no-cache"),
        ("opc-meta-Owner", "me"),
        ("opc-client-request-id", "mine"),
    ];
    let stored = put(&emulator, target, &headers, b"hello").await;
    assert_eq!((stored.status, stored.body.len()), (200, 0), "{stored:?}");
    assert_eq!(stored.header("opc-content-md5"), Some("XUFAKrxLKna5cZ2REBfFkg=="));
    assert_eq!(stored.header("opc-client-request-id"), Some("mine"));
    let etag = stored.header("etag").unwrap();
    assert_eq!(etag.len(), 36, "{etag}");

    for method in ["GET", "HEAD"] {
        let found = request(&emulator, method, target, &[], b"").await;
        assert_eq!(found.status, 200, "{found:?}");
        assert_eq!(found.body, if method == "GET" { &b"hello"[..] } else { b"" });
        for (name, value) in [
            ("content-length", "5"),
            ("content-md5", "XUFAKrxLKna5cZ2REBfFkg=="),
            ("content-type", "text/plain"),
            ("content-language", "de"),
            ("content-disposition", "inline"),
            ("cache-control", "no-cache"),
            ("opc-meta-owner", "me"),
            ("storage-tier", "Standard"),
            ("accept-ranges", "bytes"),
            ("etag", etag),
            ("last-modified", stored.header("last-modified").unwrap()),
            ("version-id", stored.header("version-id").unwrap()),
        ] {
            assert_eq!(found.header(name), Some(value), "{method} {found:?}");
        }
    }
    let overridden = get(
        &emulator,
        &format!(
            "{target}?httpResponseContentType=text/html&httpResponseContentDisposition=attachment"
        ),
    )
    .await;
    assert_eq!(overridden.header("content-type"), Some("text/html"));
    assert_eq!(overridden.header("content-disposition"), Some("attachment"));
    // Slashes of the name need no escapes.
    assert_eq!(get(&emulator, "/n/ns/b/b/o/dir/o%20%C3%A9").await.body, b"hello");
    let listed = get(&emulator, "/n/ns/b/b/o?fields=size,md5,etag").await.json();
    let expected = json!({
        "name": "dir/o é", "size": 5, "md5": "XUFAKrxLKna5cZ2REBfFkg==", "etag": etag,
    });
    assert_eq!(listed["objects"], json!([expected]));

    assert_eq!(delete(&emulator, target).await.status, 204);
    for method in ["GET", "DELETE"] {
        assert_eq!(
            request(&emulator, method, target, &[], b"").await.error(),
            "404 ObjectNotFound The object 'dir/o é' was not found in the bucket 'b'"
        );
    }
    assert_eq!(request(&emulator, "HEAD", target, &[], b"").await.status, 404);
    let missing =
        request(&emulator, "GET", target, &[("opc-client-request-id", "mine")], b"").await;
    assert_eq!((missing.status, missing.header("opc-client-request-id")), (404, Some("mine")));
}

#[tokio::test]
async fn one_of_many_conditional_uploads_wins() {
    let emulator = with_bucket().await;
    let uploads = (0..16).map(|number: u8| {
        let address = emulator.address();
        tokio::spawn(async move {
            let headers = [("if-none-match", "*"), ("content-length", "300000")];
            let body = vec![number; 300_000];
            let bytes = crate::client::unsigned("PUT", "/n/ns/b/b/o/o", &headers, &body);
            crate::client::parse(&crate::client::send(address, &bytes).await.unwrap()).status
        })
    });
    let uploads: Vec<_> = uploads.collect();
    let mut statuses = Vec::new();
    for upload in uploads {
        statuses.push(upload.await.unwrap());
    }
    let winner = statuses.iter().position(|status| *status == 200).unwrap();
    assert_eq!(statuses.iter().filter(|status| **status == 412).count(), 15, "{statuses:?}");
    assert!(get(&emulator, "/n/ns/b/b/o/o").await.body == vec![winner as u8; 300_000]);
}

#[tokio::test]
async fn empty_object_has_no_bytes() {
    let emulator = with_bucket().await;
    let stored = put(&emulator, "/n/ns/b/b/o/o", &[], b"").await;
    assert_eq!(stored.status, 200, "{stored:?}");
    let found = get(&emulator, "/n/ns/b/b/o/o").await;
    assert_eq!((found.status, found.body.len()), (200, 0));
    assert_eq!(found.header("content-type"), Some("application/octet-stream"));
    let range = request(&emulator, "GET", "/n/ns/b/b/o/o", &[("range", "bytes=0-")], b"").await;
    assert_eq!(range.status, 416, "{range:?}");
}

#[tokio::test]
async fn range_selects_bytes() {
    let emulator = with_bucket().await;
    // Above the size that is kept in memory, too.
    let large: Vec<u8> = (0..700_000_u32).map(|index| (index % 251) as u8).collect();
    for (name, content) in [("small", &b"0123456789"[..]), ("large", &large)] {
        let target = format!("/n/ns/b/b/o/{name}");
        put(&emulator, &target, &[("opc-checksum-algorithm", "CRC32C")], content).await;
        let length = content.len();
        for (range, start, end) in [
            ("bytes=0-0", 0, 1),
            ("bytes=2-5", 2, 6),
            ("bytes=7-", 7, length),
            ("bytes=-4", length - 4, length),
            ("bytes=0-99999999", 0, length),
        ] {
            let found = request(&emulator, "GET", &target, &[("range", range)], b"").await;
            assert_eq!(found.status, 206, "{found:?}");
            assert!(found.body == content[start..end], "{name} {range}");
            let place = format!("bytes {start}-{}/{length}", end - 1);
            assert_eq!(found.header("content-range"), Some(place.as_str()));
            assert_eq!(found.header("content-length"), Some(&*(end - start).to_string()));
            // Those of the whole content.
            assert_eq!(
                (found.header("content-md5"), found.header("opc-content-crc32c")),
                (None, None)
            );
        }
        for range in ["bytes=99999999-", "bytes=5-2", "bytes=0-1,3-4", "bytes=-0", "x"] {
            let found = request(&emulator, "GET", &target, &[("range", range)], b"").await;
            assert_eq!(
                (found.status, &found.json()["code"]),
                (416, &json!("InvalidRange")),
                "{range}"
            );
            assert_eq!(found.header("content-range"), Some(&*format!("bytes */{length}")));
        }
    }
}

#[tokio::test]
async fn large_download_is_cut_by_a_fault() {
    let emulator = with_bucket().await;
    let large = vec![7; 700_000];
    put(&emulator, "/n/ns/b/b/o/o", &[], &large).await;
    emulator.fail_next(Fault::none().cut_after(300_000).operation("GetObject"));
    let stream = crate::client::unsigned("GET", "/n/ns/b/b/o/o", &[], b"");
    let broken = crate::client::send(emulator.address(), &stream).await;
    if let Ok(bytes) = broken {
        assert_eq!(crate::client::parse(&bytes).body.len(), 300_000);
    }
    assert!(get(&emulator, "/n/ns/b/b/o/o").await.body == large);
}

#[tokio::test]
async fn condition_compares_etags() {
    let emulator = with_bucket().await;
    let target = "/n/ns/b/b/o/o";
    let first = put(&emulator, target, &[("if-none-match", "*")], b"1").await;
    let first = first.header("etag").unwrap();
    let again = put(&emulator, target, &[("if-none-match", "*")], b"2").await;
    assert_eq!(
        again.error(),
        "412 IfNoneMatchFailed The if-none-match value is '*', but the resource exists"
    );
    let second = put(&emulator, target, &[("if-match", first)], b"2").await;
    let second = second.header("etag").unwrap();
    assert_ne!(first, second);

    for method in ["PUT", "GET", "DELETE"] {
        let headers = [("if-match", first), ("content-length", "0")];
        let refused = request(&emulator, method, target, &headers, b"").await;
        assert_eq!(
            (refused.status, &refused.json()["code"]),
            (412, &json!("IfMatchFailed")),
            "{method}"
        );
    }
    for method in ["GET", "HEAD"] {
        let known = request(&emulator, method, target, &[("if-none-match", second)], b"").await;
        assert_eq!((known.status, known.body.len()), (304, 0), "{known:?}");
        assert_eq!(known.header("etag"), Some(second));
        let new = request(&emulator, method, target, &[("if-none-match", first)], b"").await;
        assert_eq!(new.status, 200);
    }
    assert_eq!(get(&emulator, target).await.body, b"2");
    let deleted = request(&emulator, "DELETE", target, &[("if-match", second)], b"").await;
    assert_eq!(deleted.status, 204);
}

#[tokio::test]
async fn checksum_is_computed_and_compared() {
    let emulator = with_bucket().await;
    let target = "/n/ns/b/b/o/o";
    let wrong =
        put(&emulator, target, &[("content-md5", "kAFQmDzST7DWlj99KOF/cg==")], b"abd").await;
    assert_eq!(
        wrong.error(),
        "400 UnmatchedContentMD5 The computed MD5 of the request body (SRHlFuWqIdMnUS4Mixl2Fg==) does not \
         match the Content-MD5 header (kAFQmDzST7DWlj99KOF/cg==)"
    );
    assert_eq!(get(&emulator, target).await.status, 404);
    for (algorithm, name, value) in [
        ("CRC32C", "opc-content-crc32c", "Nks/tw=="),
        ("SHA256", "opc-content-sha256", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        (
            "SHA384",
            "opc-content-sha384",
            "ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn",
        ),
    ] {
        for headers in [&[("opc-checksum-algorithm", algorithm)][..], &[(name, value)]] {
            let stored = put(&emulator, target, headers, b"abc").await;
            assert_eq!(stored.header(name), Some(value), "{stored:?}");
            assert_eq!(get(&emulator, target).await.header(name), Some(value));
        }
        let wrong = put(&emulator, target, &[(name, value)], b"abd").await;
        assert!(wrong.error().starts_with("400 UnmatchedContent"), "{wrong:?}");
    }
}

/// Returns a customer-provided key and its hash.
fn customer_key(byte: u8) -> (String, String) {
    let key = [byte; 32];
    (BASE64_STANDARD.encode(key), BASE64_STANDARD.encode(digest(&SHA256, &key)))
}

fn customer_headers<'k>(key: &'k str, hash: &'k str) -> [(&'static str, &'k str); 3] {
    [
        ("opc-sse-customer-algorithm", "AES256"),
        ("opc-sse-customer-key", key),
        ("opc-sse-customer-key-sha256", hash),
    ]
}

#[tokio::test]
async fn customer_key_is_changed() {
    let emulator = with_bucket().await;
    let ((key_a, hash_a), (key_b, hash_b)) = (customer_key(1), customer_key(2));
    let (a, b) = (customer_headers(&key_a, &hash_a), customer_headers(&key_b, &hash_b));
    put(&emulator, "/n/ns/b/b/o/dir%2Fo", &a, b"secret").await;
    let details =
        |key: &str, hash: &str| json!({ "algorithm": "AES256", "key": key, "keySha256": hash });
    let target = "/n/ns/b/b/actions/reencrypt/dir%2Fo";
    let wrong = json!({ "sourceSseCustomerKey": details(&key_b, &hash_b) });
    assert_eq!(post(&emulator, target, &wrong).await.status, 403);
    let change = json!({
        "sourceSseCustomerKey": details(&key_a, &hash_a),
        "sseCustomerKey": details(&key_b, &hash_b),
    });
    let changed = post(&emulator, target, &change).await;
    assert_eq!(changed.status, 200, "{changed:?}");
    let found = request(&emulator, "GET", "/n/ns/b/b/o/dir%2Fo", &b, b"").await;
    assert_eq!(found.body, b"secret");

    // A copy needs the key of its source, and has its own.
    let copy = json!({
        "sourceObjectName": "dir/o", "destinationRegion": "us-phoenix-1", "destinationNamespace": "ns",
        "destinationBucket": "b", "destinationObjectName": "copy",
    });
    let target = "/n/ns/b/b/actions/copyObject";
    assert_eq!(post(&emulator, target, &copy).await.status, 400);
    let source = [
        ("content-type", "application/json"),
        ("opc-source-sse-customer-algorithm", "AES256"),
        ("opc-source-sse-customer-key", &*key_b),
        ("opc-source-sse-customer-key-sha256", &*hash_b),
    ];
    let body = copy.to_string();
    let headers = [&source[..], &a].concat();
    let copied = request(&emulator, "POST", target, &headers, body.as_bytes()).await;
    assert_eq!(copied.status, 202, "{copied:?}");
    assert_eq!(request(&emulator, "GET", "/n/ns/b/b/o/copy", &a, b"").await.body, b"secret");
    assert_eq!(request(&emulator, "GET", "/n/ns/b/b/o/copy", &b, b"").await.status, 403);
}

#[tokio::test]
async fn customer_key_has_to_come_with_each_request() {
    let emulator = with_bucket().await;
    let target = "/n/ns/b/b/o/o";
    let ((key_a, hash_a), (key_b, hash_b)) = (customer_key(1), customer_key(2));
    let (a, b) = (customer_headers(&key_a, &hash_a), customer_headers(&key_b, &hash_b));
    assert_eq!(put(&emulator, target, &a[..2], b"secret").await.status, 400);
    assert_eq!(put(&emulator, target, &a, b"secret").await.status, 200);
    for method in ["GET", "HEAD"] {
        for (headers, status) in [(&a[..], 200), (&b, 403), (&[], 400), (&a[1..], 400)] {
            let found = request(&emulator, method, target, headers, b"").await;
            assert_eq!(found.status, status, "{method} {headers:?}");
        }
    }
    let found = request(&emulator, "GET", target, &a, b"").await;
    assert_eq!(found.header("opc-sse-customer-key-sha256"), Some(hash_a.as_str()));
    assert!(!format!("{found:?}").contains(&key_a), "{found:?}");

    let kms = [("opc-sse-kms-key-id", "ocid1.key.oc1.phx.a")];
    put(&emulator, target, &kms, b"").await;
    assert_eq!(get(&emulator, target).await.header(kms[0].0), Some(kms[0].1));
}

#[tokio::test]
async fn archived_object_has_to_be_restored() {
    let emulator = with_bucket().await;
    let target = "/n/ns/b/b/o/o";
    put(&emulator, target, &[("storage-tier", "Archive")], b"old").await;
    let refused = get(&emulator, target).await;
    assert_eq!((refused.status, &refused.json()["code"]), (409, &json!("NotRestored")));
    let head = request(&emulator, "HEAD", target, &[], b"").await;
    assert_eq!((head.status, head.header("archival-state")), (200, Some("Archived")));

    let restore = "/n/ns/b/b/actions/restoreObjects";
    let wrong = post(&emulator, restore, &json!({ "objectName": "o", "hours": 241 })).await;
    assert_eq!((wrong.status, &wrong.json()["code"]), (400, &json!("InvalidRestoreHours")));
    let restored = post(&emulator, restore, &json!({ "objectName": "o", "hours": 2 })).await;
    assert_eq!(restored.status, 202, "{restored:?}");
    let found = get(&emulator, target).await;
    assert_eq!((&found.body[..], found.header("archival-state")), (&b"old"[..], Some("Restored")));
    assert!(found.header("time-of-archival").is_some(), "{found:?}");
    let again = post(&emulator, restore, &json!({ "objectName": "o" })).await;
    assert_eq!((again.status, &again.json()["code"]), (409, &json!("AlreadyRestored")));

    let tier = json!({ "objectName": "o", "storageTier": "InfrequentAccess" });
    let moved = post(&emulator, "/n/ns/b/b/actions/updateObjectStorageTier", &tier).await;
    assert_eq!(moved.status, 200, "{moved:?}");
    assert_eq!(get(&emulator, target).await.header("storage-tier"), Some("InfrequentAccess"));
    let not_archived = post(&emulator, restore, &json!({ "objectName": "o" })).await;
    assert_eq!(not_archived.json()["code"], "NotArchivedObject");
}

#[tokio::test]
async fn object_is_copied_renamed_and_deleted_in_a_batch() {
    let emulator = with_bucket().await;
    post(
        &emulator,
        "/n/ns/b",
        &json!({ "name": "c", "compartmentId": "ocid1.compartment.oc1..c" }),
    )
    .await;
    put(&emulator, "/n/ns/b/b/o/o", &[("opc-meta-a", "1"), ("content-type", "text/plain")], b"x")
        .await;
    let copy = json!({
        "sourceObjectName": "o", "destinationRegion": "us-phoenix-1", "destinationNamespace": "ns",
        "destinationBucket": "c", "destinationObjectName": "p",
    });
    let copied = post(&emulator, "/n/ns/b/b/actions/copyObject", &copy).await;
    assert_eq!(copied.status, 202, "{copied:?}");
    let id = copied.header("opc-work-request-id").unwrap();
    let work_request = get(&emulator, &format!("/workRequests/{id}")).await.json();
    assert_eq!(work_request["status"], "COMPLETED", "{work_request}");
    assert_eq!(work_request["operationType"], "COPY_OBJECT");
    let found = get(&emulator, "/n/ns/b/c/o/p").await;
    assert_eq!((&found.body[..], found.header("opc-meta-a")), (&b"x"[..], Some("1")));
    let mut conditional = copy.clone();
    conditional["destinationObjectIfNoneMatchETag"] = "*".into();
    let refused = post(&emulator, "/n/ns/b/b/actions/copyObject", &conditional).await;
    assert_eq!(refused.json()["code"], "IfNoneMatchFailed");
    let mut other = copy.clone();
    other["destinationObjectMetadata"] = json!({ "b": "2" });
    assert_eq!(post(&emulator, "/n/ns/b/b/actions/copyObject", &other).await.status, 202);
    let found = get(&emulator, "/n/ns/b/c/o/p").await;
    assert_eq!((found.header("opc-meta-a"), found.header("opc-meta-b")), (None, Some("2")));
    assert_eq!(found.header("content-type"), Some("text/plain"));

    let rename = json!({ "sourceName": "o", "newName": "q/r" });
    let renamed = post(&emulator, "/n/ns/b/b/actions/renameObject", &rename).await;
    assert_eq!(renamed.status, 200, "{renamed:?}");
    let found = get(&emulator, "/n/ns/b/b/o/q%2Fr").await;
    assert_eq!((&found.body[..], found.header("etag")), (&b"x"[..], renamed.header("etag")));
    let gone = post(&emulator, "/n/ns/b/b/actions/renameObject", &rename).await;
    assert_eq!(gone.json()["code"], "ObjectNotFound");

    let batch = json!({ "objects": [{ "objectName": "q/r" }, { "objectName": "none" }] });
    let deleted = post(&emulator, "/n/ns/b/b/actions/batchDeleteObjects", &batch).await.json();
    assert_eq!(deleted["deleted"][0]["objectName"], "q/r", "{deleted}");
    assert_eq!(
        (&deleted["failed"][0]["objectName"], &deleted["failed"][0]["statusCode"]),
        (&json!("none"), &json!(404))
    );
    assert_eq!(get(&emulator, "/n/ns/b/b/o").await.json(), json!({ "objects": [] }));
}

#[tokio::test]
async fn deleted_object_of_a_versioned_bucket_comes_back() {
    let emulator = with_bucket_of(json!({ "versioning": "Enabled" })).await;
    let target = "/n/ns/b/b/o/o";
    let version = async |body: &[u8]| {
        put(&emulator, target, &[], body).await.header("version-id").unwrap().to_owned()
    };
    let (first, second) = (version(b"1").await, version(b"2").await);
    assert_eq!(get(&emulator, target).await.body, b"2");
    let found = get(&emulator, &format!("{target}?versionId={first}")).await;
    assert_eq!((&found.body[..], found.header("version-id")), (&b"1"[..], Some(first.as_str())));

    let marker = delete(&emulator, target).await;
    assert_eq!((marker.status, marker.header("is-delete-marker")), (204, Some("true")));
    assert_eq!(get(&emulator, target).await.status, 404);
    assert_eq!(get(&emulator, "/n/ns/b/b/o").await.json(), json!({ "objects": [] }));
    let versions = get(&emulator, "/n/ns/b/b/objectversions").await.json();
    let marker = marker.header("version-id").unwrap();
    let ids: Vec<_> = versions["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (item["versionId"].as_str().unwrap(), item["isDeleteMarker"] == true))
        .collect();
    assert_eq!(ids, [(marker, true), (&second, false), (&first, false)]);

    let removed = delete(&emulator, &format!("{target}?versionId={marker}")).await;
    assert_eq!((removed.status, removed.header("is-delete-marker")), (204, Some("true")));
    assert_eq!(get(&emulator, target).await.body, b"2");
    let removed = delete(&emulator, &format!("{target}?versionId={second}")).await;
    assert_eq!((removed.status, removed.header("is-delete-marker")), (204, None));
    assert_eq!(get(&emulator, target).await.body, b"1");
    let gone = get(&emulator, &format!("{target}?versionId={second}")).await;
    assert_eq!(gone.json()["code"], "ObjectNotFound");
}

#[tokio::test]
async fn name_has_limits() {
    let emulator = with_bucket().await;
    let longest = "n".repeat(1024);
    assert_eq!(put(&emulator, &format!("/n/ns/b/b/o/{longest}"), &[], b"").await.status, 200);
    for name in [&*format!("{longest}n"), "a%0Ab", "%2E"] {
        let refused = put(&emulator, &format!("/n/ns/b/b/o/{name}"), &[], b"").await;
        assert_eq!((refused.status, &refused.json()["code"]), (400, &json!("InvalidObjectName")));
    }
}
