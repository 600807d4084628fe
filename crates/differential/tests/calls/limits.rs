//! The limits of progenitor, and its behaviour there.

use std::{env, fs, path::Path};

use oci_sdk_differential::{
    ACCEPTED,
    clients::{identity, object_storage, work_requests},
    limits::{LIMITS, REASONS, report},
};
use oci_sdk_identity::{
    IdentityClient,
    models::{BaseTagDefinitionValidator, Tag, UpdateUserDetails},
};
use oci_sdk_object_storage::{ObjectStorageClient, models::GetBucketField};
use oci_sdk_work_requests::WorkRequestClient;
use serde_json::json;

use crate::comparison::{Body, Stage, model};

#[test]
fn progenitor_accepts_every_spec() {
    assert_eq!(ACCEPTED.len(), 7);
    for (service, answer) in ACCEPTED {
        assert_eq!(*answer, Ok(()), "{service}");
    }
}

/// `UPDATE_GOLDEN=1 cargo test -p oci-sdk-differential` rewrites the file.
#[test]
fn list_of_limits_matches_golden() {
    for limit in LIMITS {
        assert!(REASONS.iter().any(|(kind, _)| *kind == limit.0), "no reason for {limit:?}");
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/calls/limits.txt");
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&file, report()).unwrap();
    }
    assert_eq!(report(), fs::read_to_string(&file).unwrap(), "{}", file.display());
}

#[tokio::test]
async fn comma_list() {
    let stage = Stage::of("object-storage").await;
    let ours = ObjectStorageClient::new(&stage.config).unwrap();
    let theirs = object_storage::Client::new(&stage.url(""));
    use object_storage::types::GetBucketFieldsItem as Field;
    let (ours, theirs) = stage
        .send(
            ours.get_bucket("ns", "b")
                .fields([GetBucketField::ApproximateCount, GetBucketField::ApproximateSize]),
            theirs
                .get_bucket()
                .namespace_name("ns")
                .bucket_name("b")
                .fields(vec![Field::ApproximateCount, Field::ApproximateSize])
                .send(),
        )
        .await;
    assert_eq!(ours.query["fields"], ["approximateCount,approximateSize"]);
    assert_eq!(theirs.query["fields"], ["approximateCount", "approximateSize"]);
}

/// Errors have a body, except those of HEAD.
#[tokio::test]
async fn errors_of_head() {
    let stage = Stage::of("object-storage").await;
    let ours = ObjectStorageClient::new(&stage.config).unwrap();
    let theirs = object_storage::Client::new(&stage.url(""));
    let error = ours.head_object("ns", "b", "o").await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    let request = theirs.head_object().namespace_name("ns").bucket_name("b").object_name("o");
    let error = request.send().await.unwrap_err();
    assert!(matches!(&error, object_storage::Error::InvalidResponsePayload(..)), "{error:?}");
    assert_eq!(error.status(), None);
}

/// The body is always sent, so its required fields have to be set.
#[tokio::test]
async fn optional_body() {
    let stage = Stage::of("identity").await;
    let ours = IdentityClient::new(&stage.config).unwrap();
    let theirs = identity::Client::new(&stage.url("/20160918"));
    let error = theirs.import_standard_tags().send().await.unwrap_err();
    assert!(matches!(&error, identity::Error::InvalidRequest(_)), "{error:?}");
    assert!(stage.theirs.requests().is_empty());
    // Whatever the emulator makes of it.
    let _ = ours.import_standard_tags().await;
    let sent = stage.ours.requests();
    assert_eq!(sent.len(), 1);
    assert!(sent[0].body.is_empty(), "{sent:?}");
}

#[tokio::test]
async fn clearing() {
    let stage = Stage::of("identity").await;
    let ours = IdentityClient::new(&stage.config).unwrap();
    let theirs = identity::Client::new(&stage.url("/20160918"));
    let (ours, theirs) = stage
        .send(
            ours.update_user(
                "ocid1",
                UpdateUserDetails::new().clear_email().with_freeform_tags([("", ""); 0]),
            ),
            theirs
                .update_user()
                .user_id("ocid1")
                .body(model::<identity::types::UpdateUserDetails>(
                    json!({ "email": null, "freeformTags": {} }),
                ))
                .send(),
        )
        .await;
    assert_eq!(ours.body, Body::Json(json!({ "email": null, "freeformTags": {} })));
    assert_eq!(theirs.body, Body::Json(json!({})));
}

#[test]
fn discriminator() {
    let validator = json!({ "validatorType": "ENUM", "values": ["a", "b"] });
    let ours: BaseTagDefinitionValidator = model(validator.clone());
    assert_eq!(serde_json::to_value(ours).unwrap(), validator);
    let theirs: identity::types::BaseTagDefinitionValidator = model(validator);
    assert_eq!(serde_json::to_value(theirs).unwrap(), json!({ "validatorType": "ENUM" }));
}

/// A page with one value that the spec does not have.
#[tokio::test]
async fn unknown_values() {
    let stage = Stage::of("work-requests").await;
    let ours = WorkRequestClient::new(&stage.config).unwrap();
    let theirs = work_requests::Client::new(&stage.url("/20160918"));
    let item = |id: &str, status: &str| {
        json!({
            "id": id,
            "compartmentId": "ocid1.compartment.oc1..c",
            "operationType": "CreateVcn",
            "status": status,
            "percentComplete": 50.0,
            "timeAccepted": "2026-01-02T03:04:05.678Z",
        })
    };
    let path = "/20160918/workRequests";
    stage.theirs.seed("work-requests", path, item("known", "SUCCEEDED")).unwrap();
    let page = theirs
        .list_work_requests()
        .compartment_id("ocid1.compartment.oc1..c")
        .send()
        .await
        .unwrap();
    assert_eq!(page.len(), 1);

    for emulator in [&stage.ours, &stage.theirs] {
        emulator.seed("work-requests", path, item("new", "PAUSED")).unwrap();
    }
    let page = ours.list_work_requests("ocid1.compartment.oc1..c").await.unwrap();
    assert_eq!(page.len(), 1);
    assert_eq!(page[0].status.as_str(), "PAUSED");
    let error = theirs
        .list_work_requests()
        .compartment_id("ocid1.compartment.oc1..c")
        .send()
        .await
        .unwrap_err();
    assert!(
        matches!(&error, work_requests::Error::InvalidResponsePayload(..)),
        "the page is lost: {error:?}"
    );
}

#[test]
fn missing_fields() {
    let tag = json!({ "id": "ocid1", "name": "n" });
    let ours: Tag = model(tag.clone());
    assert_eq!(ours.name, "n");
    let error = serde_json::from_value::<identity::types::Tag>(tag).unwrap_err();
    assert!(error.to_string().starts_with("missing field"), "{error}");
}

/// The header `opc-next-page` has the next page: our client follows it, progenitor's does not.
#[tokio::test]
async fn paging() {
    let stage = Stage::of("work-requests").await;
    let ours = WorkRequestClient::new(&stage.config).unwrap();
    let theirs = work_requests::Client::new(&stage.url("/20160918"));
    for emulator in [&stage.ours, &stage.theirs] {
        let seeds =
            (0..3).map(|_| oci_sdk_emulator::WorkRequestSeed::new("ocid1.compartment.oc1..c"));
        emulator.work_requests().seed_many(seeds);
    }
    let mut items = ours.list_work_requests("ocid1.compartment.oc1..c").limit(2).items();
    let mut count = 0;
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 3);
    let page = theirs
        .list_work_requests()
        .compartment_id("ocid1.compartment.oc1..c")
        .limit(2)
        .send()
        .await
        .unwrap();
    assert_eq!(page.len(), 2);
    assert!(page.headers().contains_key("opc-next-page"), "{:?}", page.headers());
}
