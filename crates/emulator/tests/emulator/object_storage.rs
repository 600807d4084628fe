//! Object Storage and its special lists: objects with prefixes, continued by name; versions; buckets of
//! a namespace that was not created.

use oci_sdk_emulator::{Emulator, SeedError};
use serde_json::{Value, json};

use crate::{client::get, open};

const SERVICE: &str = "object-storage";

async fn storage() -> Emulator {
    open().services([SERVICE]).start().await.unwrap()
}

/// Returns the names of the objects of a page, and the start of the next page.
async fn objects(emulator: &Emulator, query: &str) -> (String, Option<String>) {
    let reply = get(emulator, &format!("/n/ns/b/b/o?{query}")).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.header("opc-next-page"), None);
    let body = reply.json();
    let objects = body["objects"].as_array().unwrap_or_else(|| panic!("{body}"));
    let names: Vec<&str> = objects.iter().map(|object| object["name"].as_str().unwrap()).collect();
    (names.join(" "), body["nextStartWith"].as_str().map(String::from))
}

#[tokio::test]
async fn objects_are_listed_by_name() {
    let emulator = storage().await;
    let names = ["b/2", "c", "a", "b/1"];
    let seeds: Vec<Value> =
        names.iter().map(|name| json!({ "name": name, "size": 1, "hidden": true })).collect();
    emulator.seed(SERVICE, "/n/ns/b/b/o", json!(seeds)).unwrap();

    let reply = get(&emulator, "/n/ns/b/b/o?prefix=a").await;
    assert_eq!(reply.json(), json!({ "objects": [{ "name": "a", "size": 1 }] }));
    for (query, names, next) in [
        ("", "a b/1 b/2 c", None),
        ("prefix=b/", "b/1 b/2", None),
        ("prefix=x", "", None),
        ("start=b/1", "b/1 b/2 c", None),
        ("startAfter=b/1", "b/2 c", None),
        ("start=b&end=c", "b/1 b/2", None),
        ("limit=2", "a b/1", Some("b/2")),
        ("limit=2&start=b/2", "b/2 c", None),
        ("limit=1&prefix=b", "b/1", Some("b/2")),
        ("limit=4", "a b/1 b/2 c", None),
    ] {
        let expected = (names.to_owned(), next.map(String::from));
        assert_eq!(objects(&emulator, query).await, expected, "{query}");
    }
    let refused = get(&emulator, "/n/ns/b/b/o?limit=1001").await.error();
    assert_eq!(refused, "400 InvalidParameter parameter limit: 1001 is not between 1 and 1000");
}

#[tokio::test]
async fn delimiter_groups_objects_into_prefixes() {
    let emulator = storage().await;
    let names = ["a", "b/1", "b/2", "b/c/1", "b/c/2", "d"].map(|name| json!({ "name": name }));
    emulator.seed(SERVICE, "/n/ns/b/b/o", json!(names)).unwrap();
    let listed = async |query: &str| -> Value {
        let mut body = get(&emulator, &format!("/n/ns/b/b/o?delimiter=/&{query}")).await.json();
        let objects = body["objects"].as_array().unwrap();
        body["objects"] = objects.iter().map(|object| object["name"].clone()).collect();
        body
    };
    assert_eq!(listed("").await, json!({ "objects": ["a", "d"], "prefixes": ["b/"] }));
    assert_eq!(
        listed("prefix=b/").await,
        json!({ "objects": ["b/1", "b/2"], "prefixes": ["b/c/"] })
    );
    assert_eq!(
        listed("limit=2").await,
        json!({ "objects": ["a"], "prefixes": ["b/"], "nextStartWith": "d" })
    );
    assert_eq!(listed("limit=1").await, json!({ "objects": ["a"], "nextStartWith": "b/1" }));
}

#[tokio::test]
async fn empty_bucket_has_an_empty_list() {
    let emulator = storage().await;
    assert_eq!(get(&emulator, "/n/ns/b/b/o").await.status, 404);
    emulator.seed(SERVICE, "/n/ns/b", json!({ "name": "b" })).unwrap();
    assert_eq!(get(&emulator, "/n/ns/b/b/o").await.json(), json!({ "objects": [] }));
}

#[tokio::test]
async fn namespace_exists_without_a_seed() {
    let emulator = storage().await;
    assert_eq!(get(&emulator, "/n/ns/b?compartmentId=c").await.json(), json!([]));
    emulator.seed(SERVICE, "/n/ns/b", json!({ "name": "b", "compartmentId": "c" })).unwrap();
    let buckets = get(&emulator, "/n/ns/b?compartmentId=c").await;
    assert_eq!(buckets.json(), json!([{ "name": "b", "compartmentId": "c" }]));

    assert_eq!(get(&emulator, "/n").await.status, 404);
    let metadata = json!({ "namespace": "ns", "defaultS3CompartmentId": "c" });
    emulator.seed(SERVICE, "/n", metadata.clone()).unwrap();
    assert_eq!(get(&emulator, "/n").await.json(), json!("ns"));
    assert_eq!(get(&emulator, "/n/ns").await.json(), metadata);
}

#[tokio::test]
async fn versions_and_uploads_are_listed() {
    let emulator = storage().await;
    let version = |id: &str, name: &str| json!({ "name": name, "versionId": id });
    let seeds = json!([version("2", "b"), version("1", "a"), version("2", "a"), version("1", "a")]);
    emulator.seed(SERVICE, "/n/ns/b/b/objectversions", seeds).unwrap();
    let first = get(&emulator, "/n/ns/b/b/objectversions?limit=2").await;
    let both = [version("1", "a"), version("2", "a")];
    assert_eq!(first.json(), json!({ "items": both }));
    let page = first.header("opc-next-page").unwrap();
    let second = get(&emulator, &format!("/n/ns/b/b/objectversions?limit=2&page={page}")).await;
    assert_eq!(second.json(), json!({ "items": [version("2", "b")] }));
    let found = get(&emulator, "/n/ns/b/b/objectversions?prefix=b").await;
    assert_eq!(found.json(), json!({ "items": [version("2", "b")] }));

    let upload = json!({ "object": "o", "uploadId": "1" });
    emulator.seed(SERVICE, "/n/ns/b/b/u", upload.clone()).unwrap();
    assert_eq!(get(&emulator, "/n/ns/b/b/u").await.json(), json!([upload]));
    let part = json!({ "partNumber": 1, "etag": "e" });
    emulator.seed(SERVICE, "/n/ns/b/b/u/o", part.clone()).unwrap();
    assert_eq!(get(&emulator, "/n/ns/b/b/u/o?uploadId=1").await.json(), json!([part]));
}

#[tokio::test]
async fn policy_with_items_is_a_single_object() {
    let emulator = storage().await;
    let path = "/n/ns/b/b/l";
    assert_eq!(get(&emulator, path).await.status, 404);
    let rule = json!({ "name": "r", "action": "DELETE", "isEnabled": true, "timeAmount": 1 });
    let policy = json!({ "timeCreated": "2024-01-05T21:31:40Z", "items": [rule] });
    emulator.seed(SERVICE, path, json!({ "items": [] })).unwrap();
    emulator.seed(SERVICE, path, policy.clone()).unwrap();
    assert_eq!(get(&emulator, path).await.json(), policy);
}

#[tokio::test]
async fn seed_that_no_operation_returns_is_an_error() {
    let emulator = open().services([SERVICE, "identity"]).start().await.unwrap();
    let refused = |service: &str, path: &str, items: Value| -> SeedError {
        emulator.seed(service, path, items).unwrap_err()
    };
    let whole = refused(SERVICE, "/n/ns/b/b/o", json!({ "objects": [{ "name": "one" }] }));
    assert_eq!(
        whole.to_string(),
        "ListObjects wraps the items in \"objects\"; seed only the items"
    );
    let nameless = refused(SERVICE, "/n/ns/b/b/o", json!({ "size": 1 }));
    assert_eq!(
        nameless.to_string(),
        "an item of \"/n/ns/b/b/o\" needs a string field id, key or name, without which no operation \
         finds it: {\"size\":1}"
    );
    let path = "/20160918/authenticationPolicies";
    let nameless = refused("identity", path, json!({ "passwordPolicy": {} }));
    assert!(nameless.to_string().contains("field id, key, name or compartmentId,"), "{nameless}");
    emulator.seed("identity", path, json!({ "compartmentId": "c" })).unwrap();
    let policy = get(&emulator, &format!("{path}/c")).await;
    assert_eq!(policy.json(), json!({ "compartmentId": "c" }));
    // GetObject returns bytes.
    let unknown = refused(SERVICE, "/n/ns/b/b/nothing", json!({ "name": "n" }));
    assert!(matches!(unknown, SeedError::UnknownCollection(_)), "{unknown}");
    assert_eq!(
        format!("{unknown:?}"),
        unknown.to_string(),
        "a test that returns it prints {unknown:?}"
    );
}
