//! Actions on objects: copies, renames, restoration, other keys and tiers, and deletion of many.

use chrono::TimeDelta;
use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    call::Call,
    error_body::ErrorBody,
    lock::lock,
    object_storage::{
        encryption::{Encryption, check_triple},
        errors::{bad_request, conflict, object_not_found},
        object::{ARCHIVE, Version, time},
        uuid,
    },
    services::object_storage::{Place, SERVICE, conditions::Conditions, names, now, with_bucket},
    store::{Item, Tenancy},
    world::World,
};

/// The most objects of a batch.
const MOST: usize = 1000;

/// The hours of a restoration that does not say how many.
const HOURS: i64 = 24;

const MOST_HOURS: i64 = 240;

pub(super) fn copy(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let text = |field: &str| call.body.get(field).and_then(Value::as_str);
    let required = |field: &str| text(field).unwrap_or_default();
    let (source, target) = (required("sourceObjectName"), required("destinationObjectName"));
    names::check_object(target)?;
    let (version, compartment) = with_bucket(call, |bucket| {
        let version = bucket.version(source, text("sourceVersionId")).cloned();
        let version = version.ok_or_else(|| object_not_found(bucket.field("name"), source))?;
        Ok((version, bucket.field("compartmentId").to_owned()))
    })?;
    Conditions { if_match: text("sourceObjectIfMatchETag"), if_none_match: None }
        .check_write(Some(&version.etag))?;
    version.encryption.check(call.headers, "opc-source-sse-customer-")?;
    version.check_restored(source, now(call))?;

    let mut copy = Version { seeded: version.seeded.clone(), ..Version::new(now(call)) };
    copy.content = version.content;
    copy.checksums = version.checksums;
    copy.properties = version.properties;
    copy.encryption = Encryption::of_write(call.headers)?;
    if let Some(metadata) = call.body.get("destinationObjectMetadata").filter(|map| map.is_object())
    {
        copy.properties.set_metadata(metadata);
    }
    let place = Place {
        namespace: required("destinationNamespace"),
        bucket: required("destinationBucket"),
        tenancy: Some(&call.caller.tenancy),
    };
    {
        let mut accounts = lock(&call.state.object_storage.accounts);
        let bucket = place.find(&mut accounts)?;
        let current = bucket.latest(target).map(|current| current.etag.as_str());
        Conditions {
            if_match: text("destinationObjectIfMatchETag"),
            if_none_match: text("destinationObjectIfNoneMatchETag"),
        }
        .check_write(current)?;
        copy.storage_tier = text("destinationObjectStorageTier")
            .map_or_else(|| bucket.default_tier(), str::to_owned);
        bucket.put(target, copy);
    }
    let Place { namespace, bucket, .. } = Place::of(call);
    let resources = [
        resource("READ", namespace, bucket, source),
        resource("WRITTEN", place.namespace, place.bucket, target),
    ];
    let id = record_work(call, "COPY_OBJECT", &compartment, &resources);
    Ok(Answer::empty(StatusCode::ACCEPTED).header("opc-work-request-id", id))
}

fn resource(action: &str, namespace: &str, bucket: &str, object: &str) -> Value {
    let path = format!("/n/{namespace}/b/{bucket}/o/{object}");
    json!({
        "actionType": action,
        "entityType": "object",
        "identifier": path,
        "entityUri": path,
        "metadata": { "NAMESPACE": namespace, "BUCKET": bucket, "OBJECT": object },
    })
}

/// Adds a work request that has finished already. Returns its id.
pub(super) fn record_work(
    call: &Call<'_>,
    operation: &str,
    compartment: &str,
    resources: &[Value],
) -> String {
    let (id, time) = (uuid::mint(), call.time());
    let work_request = json!({
        "id": id,
        "operationType": operation,
        "status": "COMPLETED",
        "compartmentId": compartment,
        "resources": resources,
        "percentComplete": 100.0,
        "timeAccepted": time,
        "timeStarted": time,
        "timeFinished": time,
    });
    let item = Item::new(work_request, Some(Tenancy::from(call.caller.tenancy.as_str())));
    let mut world = lock(&call.state.world);
    let World { store, work_requests, .. } = &mut *world;
    let path = vec!["workRequests".to_owned()];
    store.collection_mut(SERVICE, &path).put(Some(id.clone()), item);
    work_requests.remember(vec![(SERVICE.to_owned(), [path, vec![id.clone()]].concat())], store);
    id
}

pub(super) fn rename(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let text = |field: &str| call.body.get(field).and_then(Value::as_str);
    let source = text("sourceName").unwrap_or_default();
    let target = text("newName").unwrap_or_default();
    names::check_object(target)?;
    if source == target {
        return Err(bad_request("SourceNameSameAsNewName", "The newName is the sourceName"));
    }
    let now = now(call);
    with_bucket(call, |bucket| {
        let version = bucket.latest(source).cloned();
        let version = version.ok_or_else(|| object_not_found(bucket.field("name"), source))?;
        Conditions { if_match: text("srcObjIfMatchETag"), if_none_match: None }
            .check_write(Some(&version.etag))?;
        let current = bucket.latest(target).map(|current| current.etag.as_str());
        Conditions {
            if_match: text("newObjIfMatchETag"),
            if_none_match: text("newObjIfNoneMatchETag"),
        }
        .check_write(current)?;
        let renamed =
            Version { id: uuid::mint(), etag: uuid::mint(), time_modified: now, ..version };
        let answer = Answer::empty(StatusCode::OK)
            .header("etag", &renamed.etag)
            .header("last-modified", renamed.last_modified())
            .header("version-id", &renamed.id);
        bucket.delete(source, None, now);
        bucket.put(target, renamed);
        Ok(answer)
    })
}

/// Calls a function with the version of the object that a body names.
fn with_version(
    call: &Call<'_>,
    act: impl FnOnce(&mut Version) -> Result<Answer, ErrorBody>,
) -> Result<Answer, ErrorBody> {
    let text = |field: &str| call.body.get(field).and_then(Value::as_str);
    let name = text("objectName").or_else(|| call.path("objectName")).unwrap_or_default();
    let id = text("versionId").or_else(|| call.query.get("versionId"));
    with_bucket(call, |bucket| {
        let missing = object_not_found(bucket.field("name"), name);
        act(bucket.version_mut(name, id).ok_or(missing)?)
    })
}

pub(super) fn restore(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let hours = call.body.get("hours").and_then(Value::as_i64).unwrap_or(HOURS);
    if !(1..=MOST_HOURS).contains(&hours) {
        return Err(bad_request(
            "InvalidRestoreHours",
            format!("The hours of a restoration are 1 to {MOST_HOURS}, not {hours}"),
        ));
    }
    let now = now(call);
    with_version(call, |version| match version.archival_state(now) {
        None => Err(bad_request("NotArchivedObject", "The object is not archived")),
        Some("Restored") => Err(conflict("AlreadyRestored", "The object is restored already")),
        Some(_) => {
            version.restored_until = Some(now + TimeDelta::hours(hours));
            Ok(Answer::empty(StatusCode::ACCEPTED))
        }
    })
}

pub(super) fn update_tier(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let tier = call.body["storageTier"].as_str().unwrap_or_default();
    let name = call.body["objectName"].as_str().unwrap_or_default();
    let now = now(call);
    with_version(call, |version| {
        if tier != ARCHIVE {
            version.check_restored(name, now)?;
        }
        tier.clone_into(&mut version.storage_tier);
        version.restored_until = None;
        Ok(Answer::empty(StatusCode::OK))
    })
}

pub(super) fn reencrypt(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let key = |field: &str| {
        let details = call.body.get(field).unwrap_or(&Value::Null);
        let text = |name: &str| details.get(name).and_then(Value::as_str);
        check_triple(text("algorithm"), text("key"), text("keySha256"))
    };
    let (source, target) = (key("sourceSseCustomerKey")?, key("sseCustomerKey")?);
    let kms = call.body.get("kmsKeyId").and_then(Value::as_str).map(str::to_owned);
    with_version(call, |version| {
        version.encryption.check_key(source.as_deref())?;
        version.encryption = Encryption { customer_key_sha256: target, kms_key_id: kms };
        version.etag = uuid::mint();
        Ok(Answer::empty(StatusCode::OK))
    })
}

pub(super) fn batch_delete(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let named = call.body["objects"].as_array().map_or(&[][..], Vec::as_slice);
    if named.is_empty() || named.len() > MOST {
        return Err(bad_request(
            "InvalidParameter",
            format!("The batch has {} objects, not 1 to {MOST}", named.len()),
        ));
    }
    let skips_deleted = call.body["isSkipDeletedResult"] == true;
    let now = now(call);
    with_bucket(call, |bucket| {
        let (mut deleted, mut failed) = (Vec::new(), Vec::new());
        for identifier in named {
            let name = identifier["objectName"].as_str().unwrap_or_default();
            let if_match = identifier.get("ifMatch").and_then(Value::as_str);
            let outcome = match bucket.latest(name) {
                None => Err(object_not_found(bucket.field("name"), name)),
                Some(found) => {
                    Conditions { if_match, if_none_match: None }.check_write(Some(&found.etag))
                }
            };
            match outcome {
                Ok(()) => {
                    bucket.delete(name, None, now);
                    deleted.push(json!({ "objectName": name, "timeLastModified": time(now) }));
                }
                Err(error) => failed.push(json!({
                    "objectName": name,
                    "statusCode": error.status.as_u16(),
                    "errorMessage": error.message,
                })),
            }
        }
        if skips_deleted {
            deleted.clear();
        }
        let mut body = json!({ "deleted": deleted });
        if !failed.is_empty() {
            body["failed"] = failed.into();
        }
        Ok(Answer::json(StatusCode::OK, &body))
    })
}
