//! State over the control interface: seeded, saved, reset and restored.

use std::time::Duration;

use oci_sdk_emulator::{Fault, Part};
use serde_json::{Value, json};

use crate::{
    client::{get, request},
    control::{is_done, post, read, send},
    open,
};

#[tokio::test]
async fn state_is_seeded_saved_reset_and_restored() {
    let emulator = open().start().await.unwrap();
    let seed = json!({
        "service": "core",
        "path": "/20160918/vcns",
        "items": [{ "id": "ocid1.vcn.oc1..a", "compartmentId": "ocid1.compartment.oc1..c", "displayName": "one" }],
        "complete": true,
    });
    let seeded = post(&emulator, "/seed", &seed).await.json();
    assert_eq!(seeded["items"][0]["displayName"], "one");
    assert!(seeded["items"][0]["lifecycleState"].is_string(), "{seeded}");
    let vcn = "/20160918/vcns/ocid1.vcn.oc1..a";
    let stored = get(&emulator, vcn).await;
    assert_eq!(stored.json()["displayName"], "one");
    assert_eq!(
        read(&emulator, "/resources").await,
        json!({ "collections": [{ "service": "core", "path": "/20160918/vcns", "items": 1 }] })
    );
    let items = read(&emulator, "/resources?service=core&path=/20160918/vcns").await;
    assert_eq!(items["items"], seeded["items"]);
    assert_eq!(emulator.collections()[0].items, 1);
    assert_eq!(emulator.items("core", "/20160918/vcns").unwrap().len(), 1);

    let saved = read(&emulator, "/state").await;
    assert_eq!(saved, emulator.export_state().unwrap());
    emulator.fail_next(Fault::status(500));
    is_done(&post(&emulator, "/reset", &json!({ "parts": ["state"] })).await);
    assert_eq!(emulator.pending_faults(), 1);
    is_done(&post(&emulator, "/reset", &Value::Null).await);
    assert_eq!((emulator.pending_faults(), emulator.requests().len()), (0, 0));
    assert_eq!(get(&emulator, vcn).await.status, 404);

    is_done(&send(&emulator, "PUT", "/state", &saved).await);
    let restored = get(&emulator, vcn).await;
    assert_eq!(restored.json(), stored.json());
    assert_eq!(restored.header("etag"), stored.header("etag"));
    let damaged = json!({
        "format": "oci-emulator-state", "version": 1,
        "world": { "collections": [{ "service": "s", "path": ["a"], "items": [{ "item": 1 }] }] },
    });
    let error = send(&emulator, "PUT", "/state", &damaged).await.error();
    assert_eq!(
        error,
        "400 InvalidParameter the state is damaged: /world/collections/0/items/0/item: expected an object"
    );
    assert_eq!(get(&emulator, vcn).await.status, 200, "a damaged state changes nothing");
    emulator.reset_part(Part::State);
    assert_eq!(get(&emulator, vcn).await.status, 404);
}

#[tokio::test]
async fn saved_state_continues() {
    let emulator = open().step(Duration::from_secs(3600)).start().await.unwrap();
    let seed = json!({ "compartmentId": "ocid1.compartment.oc1..c", "operationType": "CreateVcn" });
    let id = post(&emulator, "/work-requests", &seed).await.json()["id"].clone();
    let target = format!("/20160918/workRequests/{}", id.as_str().unwrap());
    assert_eq!(get(&emulator, &target).await.json()["status"], "ACCEPTED");
    let saved = emulator.export_state().unwrap();
    assert_eq!(get(&emulator, &target).await.json()["status"], "ACCEPTED");
    let other = open().start().await.unwrap();
    other.import_state(&saved).unwrap();
    assert_eq!(get(&other, &target).await.json()["status"], "ACCEPTED");
    other.advance(Duration::from_secs(4 * 3600));
    assert_eq!(get(&other, &target).await.json()["status"], "SUCCEEDED");

    is_done(&post(&emulator, "/clock", &json!({ "advanceSeconds": 3600 })).await);
    assert_eq!(get(&emulator, &target).await.json()["status"], "IN_PROGRESS");
    let failing = json!({
        "compartmentId": "ocid1.compartment.oc1..c", "errorCode": "LimitExceeded", "errorMessage": "no more", "stepMs": 0,
        "resources": [{ "entityType": "vcn", "identifier": "v" }],
    });
    let id = post(&emulator, "/work-requests", &failing).await.json()["id"].clone();
    let target = format!("/20160918/workRequests/{}", id.as_str().unwrap());
    assert_eq!(get(&emulator, &target).await.json()["status"], "FAILED");
}

#[tokio::test]
async fn deepest_item_is_saved_and_restored() {
    let emulator = open().services(["core"]).start().await.unwrap();
    let nested = |levels| (0..levels).fold(json!(1), |value, _| json!([value]));
    // The body, the tags and their namespace are three levels.
    let vcn = |levels: usize| {
        let tags = json!({ "n": { "k": nested(levels - 3) } });
        json!({ "compartmentId": "ocid1.compartment.oc1..c", "definedTags": tags })
    };
    let create = async |levels| {
        let body = vcn(levels).to_string();
        request(&emulator, "POST", "/20160918/vcns", &[], body.as_bytes()).await
    };
    let created = create(100).await;
    assert_eq!(created.status, 200, "{created:?}");
    emulator.seed("core", "/20160918/shapes", nested_shape(&nested(99))).unwrap();
    let saved = read(&emulator, "/state").await;
    is_done(&send(&emulator, "PUT", "/state", &saved).await);
    assert_eq!(emulator.export_state().unwrap(), saved);

    let rejected = create(101).await;
    assert_eq!(rejected.status, 400, "{rejected:?}");
    assert_eq!(rejected.json()["message"], "the request body has more than 100 levels");
    let error = emulator.seed("core", "/20160918/shapes", nested_shape(&nested(100))).unwrap_err();
    assert_eq!(error.to_string(), "an item has more than 100 levels of arrays and objects");
}

fn nested_shape(value: &Value) -> Value {
    json!({ "shape": "a", "value": value })
}
