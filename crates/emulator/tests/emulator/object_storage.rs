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

    // Like the real service, only the requested fields.
    for (query, object) in [
        ("prefix=a", json!({ "name": "a" })),
        (
            "prefix=a&fields=size,storageTier",
            json!({ "name": "a", "size": 1, "storageTier": "Standard" }),
        ),
    ] {
        let reply = get(&emulator, &format!("/n/ns/b/b/o?{query}")).await;
        assert_eq!(reply.json(), json!({ "objects": [object] }), "{query}");
    }
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
async fn versions_are_listed_by_folder() {
    let emulator = storage().await;
    let names = ["a", "b/1", "b/1", "b/2", "c", "c", "c"];
    let seeds: Vec<Value> = (names.iter().enumerate())
        .map(|(number, name)| json!({ "name": name, "versionId": number.to_string() }))
        .collect();
    emulator.seed(SERVICE, "/n/ns/b/b/objectversions", json!(seeds)).unwrap();
    for (query, expected) in [
        ("", "a0 | b/1 2 | b/1 1 | b/2 3 | c6 | c5 | c4"),
        ("delimiter=/", "a0 | b/ | c6 | c5 | c4"),
        ("delimiter=/&prefix=b/", "b/1 2 | b/1 1 | b/2 3"),
        ("startAfter=b/1", "b/2 3 | c6 | c5 | c4"),
        ("start=b/1&end=c", "b/1 2 | b/1 1 | b/2 3"),
    ] {
        let (mut found, mut page) = (Vec::new(), String::new());
        loop {
            let reply =
                get(&emulator, &format!("/n/ns/b/b/objectversions?limit=2&{query}{page}")).await;
            let body = reply.json();
            for item in body["items"].as_array().unwrap() {
                let name = item["name"].as_str().unwrap();
                let space = if name.contains('/') { " " } else { "" };
                found.push(format!("{name}{space}{}", item["versionId"].as_str().unwrap()));
            }
            let prefixes = body["prefixes"].as_array().into_iter().flatten();
            found.extend(prefixes.map(|prefix| prefix.as_str().unwrap().to_owned()));
            match reply.header("opc-next-page") {
                Some(token) => page = format!("&page={token}"),
                None => break,
            }
        }
        assert_eq!(found.join(" | "), expected, "{query}");
    }
}

#[tokio::test]
async fn empty_bucket_has_an_empty_list() {
    let emulator = storage().await;
    let missing = get(&emulator, "/n/ns/b/b/o").await.error();
    assert_eq!(
        missing,
        "404 BucketNotFound Either the bucket named 'b' does not exist in the namespace 'ns' or you are not \
         authorized to access it"
    );
    emulator.seed(SERVICE, "/n/ns/b", json!({ "name": "b" })).unwrap();
    assert_eq!(get(&emulator, "/n/ns/b/b/o").await.json(), json!({ "objects": [] }));
}

#[tokio::test]
async fn namespace_exists_without_a_seed() {
    let emulator = storage().await;
    assert_eq!(
        get(&emulator, "/n/ns/b?compartmentId=ocid1.compartment.oc1..c").await.json(),
        json!([])
    );
    emulator
        .seed(
            SERVICE,
            "/n/ns/b",
            json!({ "name": "b", "compartmentId": "ocid1.compartment.oc1..c" }),
        )
        .unwrap();
    let buckets = get(&emulator, "/n/ns/b?compartmentId=ocid1.compartment.oc1..c").await.json();
    let listed = buckets.as_array().unwrap();
    assert_eq!(listed.len(), 1, "{buckets}");
    for (field, value) in
        [("name", "b"), ("compartmentId", "ocid1.compartment.oc1..c"), ("namespace", "ns")]
    {
        assert_eq!(listed[0][field], value, "{buckets}");
    }
    // The fields that a seed leaves out, but that every bucket has.
    for field in ["createdBy", "timeCreated", "etag"] {
        assert!(listed[0][field].is_string(), "{buckets}");
    }
    let others = get(&emulator, "/n/ns/b?compartmentId=ocid1.compartment.oc1..d").await;
    assert_eq!(others.json(), json!([]));

    let name = get(&emulator, "/n").await.json();
    assert_eq!(name, get(&emulator, "/n").await.json());
    assert_eq!(name.as_str().map(str::len), Some(12), "{name}");
    let metadata = json!({ "namespace": "ns", "defaultS3CompartmentId": "c" });
    emulator.seed(SERVICE, "/n", metadata).unwrap();
    assert_eq!(get(&emulator, "/n").await.json(), json!("ns"));
    let metadata = get(&emulator, "/n/ns").await.json();
    assert_eq!(
        (&metadata["namespace"], &metadata["defaultS3CompartmentId"]),
        (&json!("ns"), &json!("c"))
    );
    assert!(metadata["defaultSwiftCompartmentId"].is_string(), "{metadata}");
}

#[tokio::test]
async fn versions_and_uploads_are_listed() {
    let emulator = storage().await;
    let version = |id: &str, name: &str| json!({ "name": name, "versionId": id });
    let seeds = json!([version("2", "b"), version("1", "a"), version("2", "a"), version("1", "a")]);
    emulator.seed(SERVICE, "/n/ns/b/b/objectversions", seeds).unwrap();
    // By name, the latest version first.
    let mut found = Vec::new();
    let mut query = String::new();
    loop {
        let page = get(&emulator, &format!("/n/ns/b/b/objectversions?limit=2{query}")).await;
        for item in page.json()["items"].as_array().unwrap() {
            assert_eq!(item["isDeleteMarker"], false);
            assert!(item["timeModified"].is_string() && item.get("size").is_none(), "{item}");
            found
                .push(version(item["versionId"].as_str().unwrap(), item["name"].as_str().unwrap()));
        }
        match page.header("opc-next-page") {
            Some(token) => query = format!("&page={token}"),
            None => break,
        }
    }
    assert_eq!(found, [version("2", "a"), version("1", "a"), version("2", "b")]);
    let found = get(&emulator, "/n/ns/b/b/objectversions?prefix=b&fields=size").await.json();
    assert_eq!(
        (found["items"].as_array().map(Vec::len), &found["items"][0]["size"]),
        (Some(1), &json!(0))
    );

    emulator.seed(SERVICE, "/n/ns/b/b/u", json!({ "object": "o", "uploadId": "1" })).unwrap();
    let uploads = get(&emulator, "/n/ns/b/b/u").await.json();
    let expected = json!(["ns", "b", "o", "1"]);
    let fields = ["namespace", "bucket", "object", "uploadId"];
    assert_eq!(
        Value::from_iter(fields.map(|field| uploads[0][field].clone())),
        expected,
        "{uploads}"
    );
    assert!(uploads[0]["timeCreated"].is_string(), "{uploads}");
    emulator.seed(SERVICE, "/n/ns/b/b/u/o", json!({ "partNumber": 1, "etag": "e" })).unwrap();
    let parts = get(&emulator, "/n/ns/b/b/u/o?uploadId=1").await.json();
    assert_eq!((&parts[0]["partNumber"], &parts[0]["etag"]), (&json!(1), &json!("e")), "{parts}");
    let missing = get(&emulator, "/n/ns/b/b/u/o?uploadId=2").await.error();
    assert_eq!(missing, "404 UploadNotFound The upload '2' was not found");
}

#[tokio::test]
async fn seeded_object_has_its_content() {
    let emulator = storage().await;
    let seeds = json!([
        { "name": "text", "content": "hello", "contentType": "text/plain", "metadata": { "a": "b" } },
        { "name": "bytes", "contentBase64": "AP8=" },
        { "name": "none", "size": 7 },
    ]);
    emulator.seed(SERVICE, "/n/ns/b/b/o", seeds).unwrap();
    let text = get(&emulator, "/n/ns/b/b/o/text").await;
    assert_eq!(
        (text.body.as_slice(), text.header("content-type")),
        (&b"hello"[..], Some("text/plain"))
    );
    assert_eq!(text.header("content-md5"), Some("XUFAKrxLKna5cZ2REBfFkg=="));
    assert_eq!(text.header("opc-meta-a"), Some("b"));
    assert_eq!(get(&emulator, "/n/ns/b/b/o/bytes").await.body, [0, 255]);
    assert_eq!(get(&emulator, "/n/ns/b/b/o/none").await.body, b"");
    let listed = get(&emulator, "/n/ns/b/b/o?fields=size").await.json();
    let sizes: Vec<_> =
        listed["objects"].as_array().unwrap().iter().map(|object| object["size"].clone()).collect();
    assert_eq!(sizes, [json!(2), json!(7), json!(5)]);
    let refused = emulator
        .seed(SERVICE, "/n/ns/b/b/o", json!({ "name": "x", "contentBase64": "!" }))
        .unwrap_err();
    assert_eq!(refused.to_string(), "the contentBase64 of the object \"x\" is not base64");
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
    emulator
        .seed("identity", path, json!({ "compartmentId": "ocid1.compartment.oc1..c" }))
        .unwrap();
    let policy = get(&emulator, &format!("{path}/ocid1.compartment.oc1..c")).await;
    assert_eq!(policy.json(), json!({ "compartmentId": "ocid1.compartment.oc1..c" }));
    // GetObject returns bytes.
    let unknown = refused(SERVICE, "/n/ns/b/b/nothing", json!({ "name": "n" }));
    assert!(matches!(unknown, SeedError::UnknownCollection(_)), "{unknown}");
    assert_eq!(
        format!("{unknown:?}"),
        unknown.to_string(),
        "a test that returns it prints {unknown:?}"
    );
}
