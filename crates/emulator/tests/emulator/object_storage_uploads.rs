//! Multipart uploads: parts in any order and in parallel, and the rules of the commit.

use oci_sdk_emulator::Emulator;
use serde_json::{Value, json};

use crate::{
    client::{Received, get, request},
    object_storage_objects::{delete, post, put, with_bucket},
};

/// The least bytes of a part that is not the last one.
const LEAST: usize = 10 << 20;

/// Starts an upload of the object `o`. Returns its path with the id.
async fn start(emulator: &Emulator, headers: &[(&str, &str)], details: &Value) -> String {
    let headers = [&[("content-type", "application/json")], headers].concat();
    let body = details.to_string();
    let started = request(emulator, "POST", "/n/ns/b/b/u", &headers, body.as_bytes()).await;
    assert_eq!(started.status, 200, "{started:?}");
    let upload = started.json();
    for (field, value) in [("namespace", "ns"), ("bucket", "b"), ("object", "o")] {
        assert_eq!(upload[field], value, "{upload}");
    }
    assert!(upload["timeCreated"].is_string(), "{upload}");
    let target = format!("/n/ns/b/b/u/o?uploadId={}", upload["uploadId"].as_str().unwrap());
    assert_eq!(started.header("location"), Some(target.as_str()));
    target
}

async fn part(emulator: &Emulator, target: &str, number: u32, body: &[u8]) -> Received {
    put(emulator, &format!("{target}&uploadPartNum={number}"), &[], body).await
}

/// Uploads a part. Returns what the commit has to say about it.
async fn uploaded(emulator: &Emulator, target: &str, number: u32, body: &[u8]) -> Value {
    let part = part(emulator, target, number, body).await;
    assert_eq!(part.status, 200, "{part:?}");
    json!({ "partNum": number, "etag": part.header("etag").unwrap() })
}

async fn commit(emulator: &Emulator, target: &str, parts: &[Value]) -> Received {
    post(emulator, target, &json!({ "partsToCommit": parts })).await
}

#[track_caller]
fn refused(received: &Received, status: u16, code: &str, message: &str) {
    let error = received.error();
    assert!(error.starts_with(&format!("{status} {code} ")) && error.contains(message), "{error}");
}

#[tokio::test]
async fn parts_become_an_object_in_the_order_of_their_numbers() {
    let emulator = with_bucket().await;
    let details = json!({
        "object": "o", "contentType": "text/plain", "metadata": { "opc-meta-a": "1" },
        "cacheControl": "no-store", "storageTier": "InfrequentAccess",
    });
    let target = start(&emulator, &[("opc-checksum-algorithm", "CRC32C")], &details).await;
    let contents: [(u32, Vec<u8>); 3] =
        [(7, vec![b'b'; LEAST]), (2, vec![b'a'; LEAST + 1]), (9999, b"end".to_vec())];
    // In parallel, with gaps in the numbers, and one part twice.
    uploaded(&emulator, &target, 7, b"replaced").await;
    let [one, two, three] = &contents;
    let (one, two, three) = tokio::join!(
        uploaded(&emulator, &target, one.0, &one.1),
        uploaded(&emulator, &target, two.0, &two.1),
        uploaded(&emulator, &target, three.0, &three.1),
    );
    let mut pages = Vec::new();
    let mut query = String::new();
    loop {
        let page = get(&emulator, &format!("{target}&limit=2{query}")).await;
        let listed = page.json();
        pages.extend(
            listed
                .as_array()
                .unwrap()
                .iter()
                .map(|part| (part["partNumber"].as_u64().unwrap(), part["size"].as_u64().unwrap())),
        );
        match page.header("opc-next-page") {
            Some(token) => query = format!("&page={token}"),
            None => break,
        }
    }
    assert_eq!(pages, [(2, LEAST as u64 + 1), (7, LEAST as u64), (9999, 3)]);
    assert_eq!(get(&emulator, "/n/ns/b/b/u").await.json().as_array().map(Vec::len), Some(1));
    assert_eq!(get(&emulator, "/n/ns/b/b/o/o").await.status, 404);

    let committed = commit(&emulator, &target, &[three, one, two]).await;
    assert_eq!(committed.status, 200, "{committed:?}");
    let whole = [&contents[1].1[..], &contents[0].1, &contents[2].1].concat();
    let found = get(&emulator, "/n/ns/b/b/o/o").await;
    assert!(found.body == whole);
    let md5 = committed.header("opc-multipart-md5").unwrap();
    assert!(md5.ends_with("==-3"), "{md5}");
    let single =
        put(&emulator, "/n/ns/b/b/o/p", &[("opc-checksum-algorithm", "CRC32C")], &whole).await;
    for (name, value) in [
        ("content-type", Some("text/plain")),
        ("cache-control", Some("no-store")),
        ("opc-meta-a", Some("1")),
        ("storage-tier", Some("InfrequentAccess")),
        ("opc-multipart-md5", Some(md5)),
        ("content-md5", None),
        ("etag", committed.header("etag")),
        // The checksum of the whole content, whatever its parts are.
        ("opc-content-crc32c", single.header("opc-content-crc32c")),
    ] {
        assert_eq!(found.header(name), value, "{name}");
    }
    assert_eq!(get(&emulator, "/n/ns/b/b/u").await.json(), json!([]));
    refused(&commit(&emulator, &target, &[]).await, 404, "UploadNotFound", "was not found");
}

#[tokio::test]
async fn commit_has_rules() {
    let emulator = with_bucket().await;
    let target = start(&emulator, &[], &json!({ "object": "o" })).await;
    let one = uploaded(&emulator, &target, 1, b"small").await;
    let two = uploaded(&emulator, &target, 2, b"last").await;
    let wrong = json!({ "partNum": 1, "etag": two["etag"] });
    let missing = json!({ "partNum": 3, "etag": one["etag"] });
    for (parts, message) in [
        (vec![wrong, two.clone()], "invalid part (partNum/etag) combination"),
        (vec![one.clone(), missing], "invalid part (partNum/etag) combination"),
        (vec![one.clone(), one.clone()], "Part 1 is committed twice"),
        (vec![one.clone()], "Part 2 is neither committed nor excluded"),
        (vec![one.clone(), two.clone()], "Part 1 has 5 bytes, which is less than the 10485760"),
    ] {
        refused(&commit(&emulator, &target, &parts).await, 400, "InvalidUploadPart", message);
    }
    let none = json!({ "partsToCommit": [], "partsToExclude": [1, 2] });
    refused(&post(&emulator, &target, &none).await, 400, "InvalidUploadPart", "no part to commit");
    let both = json!({ "partsToCommit": [one, two], "partsToExclude": [1] });
    refused(&post(&emulator, &target, &both).await, 400, "InvalidUploadPart", "both committed and");
    for number in ["0", "10001", "-1"] {
        let found = put(&emulator, &format!("{target}&uploadPartNum={number}"), &[], b"x").await;
        refused(&found, 400, "InvalidUploadPartNumber", "between 1 and 10000");
    }
    let details = json!({ "partsToCommit": [two], "partsToExclude": [1] });
    assert_eq!(post(&emulator, &target, &details).await.status, 200);
    assert_eq!(get(&emulator, "/n/ns/b/b/o/o").await.body, b"last");
}

#[tokio::test]
async fn upload_is_aborted() {
    let emulator = with_bucket().await;
    let target = start(&emulator, &[], &json!({ "object": "o" })).await;
    uploaded(&emulator, &target, 1, b"x").await;
    let busy = delete(&emulator, "/n/ns/b/b").await;
    refused(&busy, 409, "BucketNotEmpty", "has multipart uploads");
    let other = target.replace("/u/o", "/u/other");
    refused(&delete(&emulator, &other).await, 404, "UploadNotFound", "was not found");
    assert_eq!(delete(&emulator, &target).await.status, 204);
    refused(&delete(&emulator, &target).await, 404, "UploadNotFound", "was not found");
    refused(&part(&emulator, &target, 2, b"x").await, 404, "UploadNotFound", "was not found");
    assert_eq!(delete(&emulator, "/n/ns/b/b").await.status, 204);
}

#[tokio::test]
async fn condition_is_checked_when_the_upload_starts_and_when_it_ends() {
    let emulator = with_bucket().await;
    let target = start(&emulator, &[("if-none-match", "*")], &json!({ "object": "o" })).await;
    let one = uploaded(&emulator, &target, 1, b"x").await;
    put(&emulator, "/n/ns/b/b/o/o", &[], b"faster").await;
    let body = json!({ "partsToCommit": [one] }).to_string();
    let headers = [("content-type", "application/json"), ("if-none-match", "*")];
    let late = request(&emulator, "POST", &target, &headers, body.as_bytes()).await;
    refused(&late, 412, "IfNoneMatchFailed", "exists");
    let body = json!({ "object": "o" }).to_string();
    let late = request(&emulator, "POST", "/n/ns/b/b/u", &headers, body.as_bytes()).await;
    refused(&late, 412, "IfNoneMatchFailed", "exists");
    assert_eq!(get(&emulator, "/n/ns/b/b/o/o").await.body, b"faster");
}

#[tokio::test]
async fn part_with_a_wrong_checksum_is_rejected() {
    let emulator = with_bucket().await;
    let target = start(&emulator, &[], &json!({ "object": "o" })).await;
    let target = format!("{target}&uploadPartNum=1");
    let wrong =
        put(&emulator, &target, &[("content-md5", "kAFQmDzST7DWlj99KOF/cg==")], b"abd").await;
    refused(&wrong, 400, "UnmatchedContentMD5", "does not match");
    let found =
        put(&emulator, &target, &[("content-md5", "kAFQmDzST7DWlj99KOF/cg==")], b"abc").await;
    assert_eq!(found.header("opc-content-md5"), Some("kAFQmDzST7DWlj99KOF/cg=="));
}
