//! Pre-authenticated requests: access with plain HTTP, while signatures are required.

use std::time::Duration;

use oci_sdk_emulator::Emulator;
use serde_json::{Value, json};

use crate::{
    client::{Received, Signer, get, request},
    object_storage_objects::{delete, put},
};

/// An emulator that requires signatures, and the only one who can sign.
struct Stage {
    emulator: Emulator,
    signer: Signer,
}

impl Stage {
    /// Creates the bucket `b` with the objects `a`, `dir/b` and `dir/c`.
    async fn new() -> Self {
        oci_sdk_witness::watch();
        let emulator = Emulator::builder().services(["object-storage"]).start().await.unwrap();
        let objects = ["a", "dir/b", "dir/c"].map(|name| json!({ "name": name, "content": name }));
        emulator.seed("object-storage", "/n/ns/b/b/o", json!(objects)).unwrap();
        let identity = emulator.issue_identity().unwrap();
        let signer = Signer::new(identity.key_id(), &identity.private_key_pem);
        Self { emulator, signer }
    }

    async fn signed(&self, method: &str, target: &str, body: Option<&Value>) -> Received {
        let body = body.map(Value::to_string);
        self.signer.send(&self.emulator, method, target, body.as_deref().map(str::as_bytes)).await
    }

    async fn create(&self, details: &Value) -> Received {
        let mut all = json!({ "name": "link", "timeExpires": "2999-01-01T00:00:00Z" });
        all.as_object_mut().unwrap().extend(details.as_object().unwrap().clone());
        self.signed("POST", "/n/ns/b/b/p", Some(&all)).await
    }

    /// Creates a pre-authenticated request. Returns its path.
    async fn link(&self, details: &Value) -> String {
        let created = self.create(details).await;
        assert_eq!(created.status, 200, "{created:?}");
        let link = created.json();
        let path = link["accessUri"].as_str().unwrap();
        assert_eq!(link["fullPath"], format!("http://emulator{path}"));
        path.to_owned()
    }

    async fn get(&self, target: &str) -> Received {
        get(&self.emulator, target).await
    }

    async fn put(&self, target: &str, body: &[u8]) -> Received {
        put(&self.emulator, target, &[], body).await
    }
}

#[tokio::test]
async fn link_of_an_object_reads_and_writes_only_it() {
    let stage = Stage::new().await;
    let target = "/n/ns/b/b/o/a";
    assert_eq!(stage.get(target).await.status, 401, "the signature is missing");
    let read = stage.link(&json!({ "accessType": "ObjectRead", "objectName": "a" })).await;
    assert!(read.ends_with("/n/ns/b/b/o/a"), "{read}");
    assert_eq!(stage.get(&read).await.body, b"a");
    let head = request(&stage.emulator, "HEAD", &read, &[], b"").await;
    assert_eq!((head.status, head.header("content-length")), (200, Some("1")));
    let range = request(&stage.emulator, "GET", &read, &[("range", "bytes=-1")], b"").await;
    assert_eq!((range.status, &range.body[..]), (206, &b"a"[..]));
    assert_eq!(stage.put(&read, b"x").await.status, 404);
    assert_eq!(delete(&stage.emulator, &read).await.status, 404);
    assert_eq!(stage.get(&read.replace("/o/a", "/o/dir/b")).await.status, 404);

    let write = stage.link(&json!({ "accessType": "ObjectWrite", "objectName": "dir/b" })).await;
    assert_eq!(stage.get(&write).await.status, 404);
    assert_eq!(stage.put(&write, b"new").await.status, 200);
    assert_eq!(stage.signed("GET", "/n/ns/b/b/o/dir%2Fb", None).await.body, b"new");
    let both = stage.link(&json!({ "accessType": "ObjectReadWrite", "objectName": "new" })).await;
    assert_eq!(stage.get(&both).await.json()["code"], "ObjectNotFound");
    stage.put(&both, b"new").await;
    assert_eq!(stage.get(&both).await.body, b"new");

    let operations: Vec<_> =
        stage.emulator.requests().into_iter().filter_map(|request| request.operation).collect();
    for operation in ["GetObject", "HeadObject", "PutObject", "CreatePreauthenticatedRequest"] {
        assert!(operations.iter().any(|other| other == operation), "{operation}");
    }
}

#[tokio::test]
async fn link_of_a_prefix_lists_what_it_may() {
    let stage = Stage::new().await;
    let all = json!({ "accessType": "AnyObjectReadWrite", "bucketListingAction": "ListObjects" });
    let path = stage.link(&all).await;
    assert!(path.ends_with("/n/ns/b/b/o/"), "{path}");
    let names = async |target: &str| -> Vec<String> {
        let listed = stage.get(target).await.json();
        let objects = listed["objects"].as_array().unwrap_or_else(|| panic!("{listed}")).iter();
        objects.map(|object| object["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&path).await, ["a", "dir/b", "dir/c"]);
    assert_eq!(names(path.strip_suffix('/').unwrap()).await, ["a", "dir/b", "dir/c"]);
    assert_eq!(names(&format!("{path}?prefix=dir/&limit=1")).await, ["dir/b"]);
    assert_eq!(stage.get(&format!("{path}dir/b")).await.body, b"dir/b");
    assert_eq!(stage.put(&format!("{path}dir/d"), b"d").await.status, 200);

    let mut of_prefix = all.clone();
    of_prefix["objectName"] = "dir/".into();
    let path = stage.link(&of_prefix).await;
    assert!(path.ends_with("/n/ns/b/b/o/"), "{path}");
    assert_eq!(names(&path).await, ["dir/b", "dir/c", "dir/d"]);
    assert_eq!(names(&format!("{path}?prefix=a")).await, [""; 0]);
    assert_eq!(stage.get(&format!("{path}a")).await.status, 404);
    assert_eq!(stage.get(&format!("{path}dir/c")).await.body, b"dir/c");

    let silent = stage.link(&json!({ "accessType": "AnyObjectRead" })).await;
    assert_eq!(stage.get(&silent).await.status, 404);
    assert_eq!(stage.get(&format!("{silent}a")).await.body, b"a");
}

#[tokio::test]
async fn link_ends() {
    let stage = Stage::new().await;
    let soon = chrono::DateTime::<chrono::Utc>::from(
        std::time::SystemTime::now() + Duration::from_secs(3600),
    );
    let details = json!({
        "accessType": "ObjectRead", "objectName": "a", "timeExpires": soon.to_rfc3339(),
    });
    let path = stage.link(&details).await;
    assert_eq!(stage.get(&path).await.status, 200);
    stage.emulator.auth().set_clock_offset(3700);
    assert_eq!(stage.get(&path).await.error(), "401 NotAuthenticated PAR is expired");
    stage.emulator.auth().set_clock_offset(0);
    assert_eq!(stage.get(&path).await.status, 200);

    let listed = stage.signed("GET", "/n/ns/b/b/p", None).await.json();
    let link = &listed[0];
    assert_eq!((&link["objectName"], &link["accessUri"]), (&json!("a"), &Value::Null), "{listed}");
    let id = link["id"].as_str().unwrap();
    let target = format!("/n/ns/b/b/p/{}", id.replace(':', "%3A"));
    assert_eq!(&stage.signed("GET", &target, None).await.json(), link);
    assert_eq!(stage.signed("GET", "/n/ns/b/b/p?objectNamePrefix=x", None).await.json(), json!([]));
    let busy = stage.signed("DELETE", "/n/ns/b/b", None).await.json();
    assert_eq!(busy["code"], "BucketNotEmpty");
    assert_eq!(stage.signed("DELETE", &target, None).await.status, 204);
    assert_eq!(stage.get(&path).await.error(), "401 NotAuthenticated PAR does not exist");
    let gone = stage.signed("DELETE", &target, None).await.json();
    assert_eq!(gone["code"], "PreauthenticatedRequestNotFound");
}

#[tokio::test]
async fn public_bucket_is_read_without_a_signature() {
    let stage = Stage::new().await;
    let namespace = stage.signed("GET", "/n", None).await.json();
    let base = format!("/n/{}/b", namespace.as_str().unwrap());
    let bucket = format!("{base}/p");
    let statuses = async || {
        let mut statuses = Vec::new();
        for (method, target) in [
            ("GET", format!("{bucket}/o/a")),
            ("HEAD", format!("{bucket}/o/a")),
            ("GET", format!("{bucket}/o")),
            ("PUT", format!("{bucket}/o/a")),
            ("GET", bucket.clone()),
        ] {
            let headers = [("content-length", "0")];
            statuses.push(request(&stage.emulator, method, &target, &headers, b"").await.status);
        }
        statuses
    };
    let details = json!({ "name": "p", "compartmentId": "ocid1.compartment.oc1..c" });
    stage.signed("POST", &base, Some(&details)).await;
    let linked = json!({
        "name": "l", "accessType": "AnyObjectWrite", "timeExpires": "2999-01-01T00:00:00Z",
    });
    let link = stage.signed("POST", &format!("{bucket}/p"), Some(&linked)).await.json();
    stage.put(&format!("{}a", link["accessUri"].as_str().unwrap()), b"x").await;
    assert_eq!(statuses().await, [401, 401, 401, 401, 401]);
    for (access, expected) in [
        ("ObjectRead", [200, 200, 200, 401, 401]),
        ("ObjectReadWithoutList", [200, 200, 401, 401, 401]),
        ("NoPublicAccess", [401, 401, 401, 401, 401]),
    ] {
        stage.signed("POST", &bucket, Some(&json!({ "publicAccessType": access }))).await;
        assert_eq!(statuses().await, expected, "{access}");
    }
}

#[tokio::test]
async fn bucket_with_a_link_is_not_deleted() {
    let stage = Stage::new().await;
    stage.emulator.seed("object-storage", "/n/ns/b", json!({ "name": "empty" })).unwrap();
    let details = json!({
        "name": "l", "accessType": "AnyObjectRead", "timeExpires": "2999-01-01T00:00:00Z",
    });
    stage.signed("POST", "/n/ns/b/empty/p", Some(&details)).await;
    let busy = stage.signed("DELETE", "/n/ns/b/empty", None).await;
    assert_eq!(
        (busy.status, &busy.json()["code"]),
        (409, &json!("PreauthenticatedRequestStillExists"))
    );
}

#[tokio::test]
async fn invalid_link_is_rejected() {
    let stage = Stage::new().await;
    for (details, message) in [
        (json!({ "accessType": "ObjectRead" }), "needs its objectName"),
        (
            json!({ "accessType": "AnyObjectRead", "timeExpires": "2001-01-01T00:00:00Z" }),
            "in the past",
        ),
        (json!({ "accessType": "AnyObjectRead", "name": "" }), "name is empty"),
        (
            json!({ "accessType": "ObjectRead", "objectName": "a", "bucketListingAction": "ListObjects" }),
            "any object",
        ),
    ] {
        let error = stage.create(&details).await.error();
        assert!(
            error.starts_with("400 InvalidParCreateRequest ") && error.contains(message),
            "{error}"
        );
    }
}

#[tokio::test]
async fn link_starts_a_multipart_upload() {
    let stage = Stage::new().await;
    let path = stage.link(&json!({ "accessType": "AnyObjectWrite" })).await;
    let headers = [("opc-multipart", "true"), ("opc-meta-a", "1"), ("content-length", "0")];
    let started =
        request(&stage.emulator, "PUT", &format!("{path}big/file"), &headers, b"").await.json();
    assert_eq!(
        (&started["object"], &started["bucket"]),
        (&json!("big/file"), &json!("b")),
        "{started}"
    );
    let parts = started["accessUri"].as_str().unwrap();
    let first = vec![1; 10 << 20];
    assert_eq!(stage.put(&format!("{parts}1"), &first).await.status, 200);
    assert_eq!(stage.put(&format!("{parts}2"), b"end").await.status, 200);
    assert_eq!(stage.put(&path.replace("/o/", "/u/big/file/id/x/1"), b"end").await.status, 401);
    let listed = stage.get(parts).await.json();
    assert_eq!(listed.as_array().map(Vec::len), Some(2), "{listed}");
    let committed = request(&stage.emulator, "POST", parts, &[("content-length", "0")], b"").await;
    assert_eq!(committed.status, 200, "{committed:?}");
    let found = stage.signed("GET", "/n/ns/b/b/o/big%2Ffile", None).await;
    assert!(found.body == [&first[..], b"end"].concat());
    assert_eq!(found.header("opc-meta-a"), Some("1"));

    let started = request(&stage.emulator, "PUT", &format!("{path}o"), &headers, b"").await.json();
    let parts = started["accessUri"].as_str().unwrap();
    assert_eq!(delete(&stage.emulator, parts).await.status, 204);
    assert_eq!(stage.put(&format!("{parts}1"), b"x").await.status, 401);
}
