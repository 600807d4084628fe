//! Buckets and namespaces.

use oci_sdk_emulator::Emulator;
use serde_json::{Value, json};

use crate::{
    client::{Received, Signer, get, request},
    object_storage_objects::{delete, post, put, with_bucket, with_bucket_of},
    open,
};

#[tokio::test]
async fn bucket_is_reencrypted_if_it_has_a_key() {
    let emulator = with_bucket().await;
    let target = "/n/ns/b/b/actions/reencrypt";
    let refused = post(&emulator, target, &json!({})).await;
    assert_eq!((refused.status, &refused.json()["code"]), (400, &json!("KmsKeyIdNotProvided")));
    post(&emulator, "/n/ns/b/b", &json!({ "kmsKeyId": "ocid1.key.oc1.phx.a" })).await;
    let accepted = post(&emulator, target, &json!({})).await;
    assert_eq!(accepted.status, 202, "{accepted:?}");
    let id = accepted.header("opc-work-request-id").unwrap();
    let work_request = get(&emulator, &format!("/workRequests/{id}")).await.json();
    assert_eq!(work_request["operationType"], "REENCRYPT", "{work_request}");
    let writable = post(&emulator, "/n/ns/b/b/actions/makeBucketWritable", &json!({})).await;
    assert_eq!(writable.status, 204, "{writable:?}");
}

#[tokio::test]
async fn namespace_settings_are_changed() {
    let emulator = with_bucket().await;
    let headers = [("content-type", "application/json")];
    let body = json!({ "defaultS3CompartmentId": "ocid1.compartment.oc1..x" }).to_string();
    let changed = request(&emulator, "PUT", "/n/ns", &headers, body.as_bytes()).await;
    assert_eq!(changed.status, 200, "{changed:?}");
    let metadata = get(&emulator, "/n/ns").await.json();
    assert_eq!(metadata, changed.json());
    assert_eq!(metadata["defaultS3CompartmentId"], "ocid1.compartment.oc1..x");
    assert!(metadata["defaultSwiftCompartmentId"].is_string(), "{metadata}");
    assert_eq!(get(&emulator, "/n/unknown").await.json()["code"], "NamespaceNotFound");
}

#[tokio::test]
async fn bucket_is_created_changed_and_deleted() {
    let emulator = with_bucket_of(json!({ "freeformTags": { "a": "b" } })).await;
    let again = post(
        &emulator,
        "/n/ns/b",
        &json!({ "name": "b", "compartmentId": "ocid1.compartment.oc1..c" }),
    )
    .await;
    assert_eq!(
        again.error(),
        "409 BucketAlreadyExists Either the bucket 'b' in namespace 'ns' already exists or you are not \
         authorized to create it"
    );
    let wrong = post(
        &emulator,
        "/n/ns/b",
        &json!({ "name": "a b", "compartmentId": "ocid1.compartment.oc1..c" }),
    )
    .await;
    assert_eq!((wrong.status, &wrong.json()["code"]), (400, &json!("InvalidBucketName")));

    let found = get(&emulator, "/n/ns/b/b").await;
    let bucket = found.json();
    assert_eq!(found.header("etag"), bucket["etag"].as_str());
    for (field, value) in [
        ("publicAccessType", json!("NoPublicAccess")),
        ("storageTier", json!("Standard")),
        ("versioning", json!("Disabled")),
        ("metadata", json!({})),
        ("freeformTags", json!({ "a": "b" })),
        ("approximateCount", Value::Null),
        ("autoTiering", Value::Null),
    ] {
        assert_eq!(bucket[field], value, "{field} of {bucket}");
    }
    put(&emulator, "/n/ns/b/b/o/o", &[], b"four").await;
    let counted = get(&emulator, "/n/ns/b/b?fields=approximateCount,approximateSize").await.json();
    assert_eq!((&counted["approximateCount"], &counted["approximateSize"]), (&json!(1), &json!(4)));
    let head = request(&emulator, "HEAD", "/n/ns/b/b", &[], b"").await;
    assert_eq!((head.status, head.header("etag")), (200, found.header("etag")));
    let etag = found.header("etag").unwrap();
    let known = request(&emulator, "GET", "/n/ns/b/b", &[("if-none-match", etag)], b"").await;
    assert_eq!(known.status, 304, "{known:?}");

    let changed =
        post(&emulator, "/n/ns/b/b", &json!({ "versioning": "Enabled", "name": "d" })).await;
    assert_eq!(changed.json()["versioning"], "Enabled", "{changed:?}");
    assert_ne!(changed.header("etag"), found.header("etag"));
    assert_eq!(get(&emulator, "/n/ns/b/b").await.json()["code"], "BucketNotFound");
    assert_eq!(get(&emulator, "/n/ns/b/d/o/o").await.body, b"four");

    let refused = delete(&emulator, "/n/ns/b/d").await;
    assert_eq!((refused.status, &refused.json()["code"]), (409, &json!("BucketNotEmpty")));
    let versions = get(&emulator, "/n/ns/b/d/objectversions").await.json();
    let id = versions["items"][0]["versionId"].as_str().unwrap();
    assert_eq!(delete(&emulator, &format!("/n/ns/b/d/o/o?versionId={id}")).await.status, 204);
    assert_eq!(delete(&emulator, "/n/ns/b/d").await.status, 204);
    assert_eq!(delete(&emulator, "/n/ns/b/d").await.json()["code"], "BucketNotFound");
}

#[tokio::test]
async fn buckets_are_listed_in_pages() {
    let emulator = open().services(["object-storage"]).start().await.unwrap();
    for name in ["c", "a", "b"] {
        let tags = json!({ "name": name, "compartmentId": "ocid1.compartment.oc1..c", "freeformTags": { "k": name } });
        post(&emulator, "/n/ns/b", &tags).await;
    }
    post(
        &emulator,
        "/n/ns/b",
        &json!({ "name": "x", "compartmentId": "ocid1.compartment.oc1..other" }),
    )
    .await;
    let names = |page: &Received| -> Vec<String> {
        let page = page.json();
        let names = page.as_array().unwrap().iter().map(|bucket| bucket["name"].as_str().unwrap());
        names.map(str::to_owned).collect()
    };
    let first = get(&emulator, "/n/ns/b?compartmentId=ocid1.compartment.oc1..c&limit=2").await;
    assert_eq!(names(&first), ["a", "b"]);
    assert_eq!(first.json()[0].get("freeformTags"), None);
    let token = first.header("opc-next-page").unwrap();
    let second = get(
        &emulator,
        &format!("/n/ns/b?compartmentId=ocid1.compartment.oc1..c&limit=2&page={token}&fields=tags"),
    )
    .await;
    assert_eq!((names(&second), second.header("opc-next-page")), (vec!["c".to_owned()], None));
    assert_eq!(second.json()[0]["freeformTags"], json!({ "k": "c" }));
    let wrong = get(&emulator, "/n/ns/b?compartmentId=ocid1.compartment.oc1..c&page=x").await;
    assert_eq!(wrong.json()["code"], "InvalidPage");
}

#[tokio::test]
async fn namespace_belongs_to_one_tenancy() {
    let emulator = Emulator::builder().services(["object-storage"]).start().await.unwrap();
    let [mine, other] = [(); 2].map(|()| {
        let identity = emulator.issue_identity().unwrap();
        Signer::new(identity.key_id(), &identity.private_key_pem)
    });
    let name = |received: Received| received.json().as_str().unwrap().to_owned();
    let namespace = name(mine.send(&emulator, "GET", "/n", None).await);
    assert_eq!(namespace, name(mine.send(&emulator, "GET", "/n", None).await));
    assert_ne!(namespace, name(other.send(&emulator, "GET", "/n", None).await));

    let details = json!({ "name": "b", "compartmentId": "ocid1.compartment.oc1..c" }).to_string();
    let path = format!("/n/{namespace}/b");
    let created = mine.send(&emulator, "POST", &path, Some(details.as_bytes())).await;
    assert_eq!(created.status, 200, "{created:?}");
    let created_by = created.json()["createdBy"].clone();
    assert!(mine.key_id.contains(created_by.as_str().unwrap()), "{created_by}");
    let path = format!("{path}/b");
    assert_eq!(mine.send(&emulator, "GET", &path, None).await.status, 200);
    let foreign = other.send(&emulator, "GET", &path, None).await;
    assert_eq!((foreign.status, &foreign.json()["code"]), (404, &json!("BucketNotFound")));
    let path = format!("/n/{namespace}");
    let foreign = other.send(&emulator, "GET", &path, None).await;
    assert_eq!((foreign.status, &foreign.json()["code"]), (404, &json!("NamespaceNotFound")));
}
