//! The operations on buckets.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::{
    answer::Answer,
    call::Call,
    error_body::ErrorBody,
    lock::lock,
    object_storage::{
        bucket::Bucket,
        errors::{bad_request, conflict, namespace_not_found},
        uuid,
    },
    ocid,
    services::object_storage::{
        actions,
        conditions::Conditions,
        done,
        listing::{self, Page},
        names, with_bucket,
    },
};

/// The fields of `BucketSummary` that every list has.
const LISTED: [&str; 7] =
    ["namespace", "name", "compartmentId", "createdBy", "timeCreated", "etag", "bucketScope"];

/// The fields of `BucketSummary` that are listed on demand: `fields=tags`.
const TAGS: [&str; 2] = ["freeformTags", "definedTags"];

/// The fields that an update may change.
const UPDATED: [&str; 12] = [
    "compartmentId",
    "name",
    "metadata",
    "publicAccessType",
    "objectEventsEnabled",
    "freeformTags",
    "definedTags",
    "kmsKeyId",
    "isBucketKeyEnabled",
    "versioning",
    "autoTiering",
    "bucketScope",
];

pub(super) fn create(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let namespace = call.path("namespaceName").unwrap_or_default();
    let name = call.body["name"].as_str().unwrap_or_default();
    names::check_bucket(name)?;
    if call.body["compartmentId"].as_str().is_none_or(str::is_empty) {
        return Err(bad_request("MissingCompartmentId", "The compartmentId is empty"));
    }
    let mut accounts = lock(&call.state.object_storage.accounts);
    let account = accounts.get_or_create(namespace, &call.caller.tenancy);
    let account = account.ok_or_else(namespace_not_found)?;
    if account.buckets.contains_key(name) {
        return Err(already_exists(namespace, name));
    }
    let mut fields = defaults(call, namespace);
    fields.extend(call.body.as_object().cloned().unwrap_or_default());
    let bucket = Bucket { fields, ..Bucket::default() };
    let answer = Answer::json(StatusCode::OK, &shown(&bucket, &[]))
        .header("etag", bucket.field("etag"))
        .header("location", format!("/n/{namespace}/b/{name}"));
    account.buckets.insert(name.to_owned(), bucket);
    Ok(answer)
}

fn already_exists(namespace: &str, name: &str) -> ErrorBody {
    conflict(
        "BucketAlreadyExists",
        format!(
            "Either the bucket '{name}' in namespace '{namespace}' already exists or you are not \
             authorized to create it"
        ),
    )
}

/// Returns the fields that a request to create a bucket may leave out.
fn defaults(call: &Call<'_>, namespace: &str) -> Map<String, Value> {
    let fields = json!({
        "namespace": namespace,
        "metadata": {},
        "createdBy": call.caller.principal,
        "timeCreated": call.time(),
        "etag": uuid::mint(),
        "publicAccessType": "NoPublicAccess",
        "storageTier": "Standard",
        "objectEventsEnabled": false,
        "freeformTags": {},
        "definedTags": {},
        "replicationEnabled": false,
        "isReadOnly": false,
        "id": ocid::mint("bucket", &call.state.options.region.name),
        "versioning": "Disabled",
        "autoTiering": "Disabled",
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// Returns the model of a bucket, with the fields that are only returned on demand.
fn shown(bucket: &Bucket, on_demand: &[String]) -> Value {
    let mut fields = bucket.fields.clone();
    let wants = |name: &str| on_demand.iter().any(|field| field == name);
    if !wants("autoTiering") {
        fields.remove("autoTiering");
    }
    let (count, size) = bucket.totals();
    for (name, value) in [("approximateCount", count), ("approximateSize", size)] {
        if wants(name) {
            fields.entry(name).or_insert_with(|| value.into());
        } else {
            fields.remove(name);
        }
    }
    Value::Object(fields)
}

pub(super) fn get(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    read(call, |bucket| Answer::json(StatusCode::OK, &shown(bucket, call.query.all("fields"))))
}

pub(super) fn head(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    read(call, |_| Answer::empty(StatusCode::OK))
}

fn read(call: &Call<'_>, answer: impl FnOnce(&Bucket) -> Answer) -> Result<Answer, ErrorBody> {
    with_bucket(call, |bucket| {
        let etag = bucket.field("etag");
        let answer = match Conditions::of(call).check_read(etag)? {
            true => answer(bucket),
            false => Answer::empty(StatusCode::NOT_MODIFIED),
        };
        Ok(answer.header("etag", etag))
    })
}

pub(super) fn list(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let namespace = call.path("namespaceName").unwrap_or_default();
    let compartment = call.query.get("compartmentId").unwrap_or_default();
    let accounts = lock(&call.state.object_storage.accounts);
    if accounts.is_foreign(namespace, &call.caller.tenancy) {
        return Err(namespace_not_found());
    }
    let account = accounts.get(namespace, &call.caller.tenancy);
    let buckets = account.into_iter().flat_map(|account| &account.buckets);
    let selected = buckets.filter(|(_, bucket)| bucket.field("compartmentId") == compartment);
    let tags: &[&str] = if call.query.all("fields").is_empty() { &[] } else { &TAGS };
    let page = Page::of(call, selected, |(name, _)| (*name).clone())?;
    Ok(page.answer(|(_, bucket)| {
        let fields = LISTED.iter().chain(tags);
        let set = fields
            .filter_map(|field| Some(((*field).to_owned(), bucket.fields.get(*field)?.clone())));
        Value::Object(set.collect())
    }))
}

pub(super) fn update(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let namespace = call.path("namespaceName").unwrap_or_default();
    let name = call.path("bucketName").unwrap_or_default();
    let text = |field: &str| call.body.get(field).and_then(Value::as_str);
    if text("namespace").is_some_and(|other| other != namespace) {
        return Err(bad_request(
            "MismatchedNamespaceNames",
            format!("The namespace of the body is not that of the path, '{namespace}'"),
        ));
    }
    let new_name = text("name").unwrap_or(name);
    names::check_bucket(new_name)?;
    with_bucket(call, |bucket| {
        Conditions { if_none_match: None, ..Conditions::of(call) }
            .check_write(Some(bucket.field("etag")))
    })?;
    let mut accounts = lock(&call.state.object_storage.accounts);
    let account = accounts.get_or_create(namespace, &call.caller.tenancy);
    let account = account.ok_or_else(namespace_not_found)?;
    if new_name != name && account.buckets.contains_key(new_name) {
        return Err(already_exists(namespace, new_name));
    }
    let Some(mut bucket) = account.buckets.remove(name) else {
        return Err(listing::missing_bucket(call));
    };
    for field in UPDATED {
        match call.body.get(field) {
            None | Some(Value::Null) => {}
            Some(value) => {
                bucket.fields.insert(field.to_owned(), value.clone());
            }
        }
    }
    bucket.fields.insert("etag".to_owned(), uuid::mint().into());
    let answer = Answer::json(StatusCode::OK, &shown(&bucket, &[]));
    let answer = answer.header("etag", bucket.field("etag"));
    account.buckets.insert(new_name.to_owned(), bucket);
    Ok(answer)
}

pub(super) fn delete(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let name = call.path("bucketName").unwrap_or_default();
    with_bucket(call, |bucket| {
        Conditions::of(call).check_write(Some(bucket.field("etag")))?;
        if !bucket.objects.is_empty() {
            return Err(conflict(
                "BucketNotEmpty",
                format!("Bucket named '{name}' is not empty. Delete all object versions first."),
            ));
        }
        if !bucket.uploads.is_empty() {
            return Err(conflict(
                "BucketNotEmpty",
                format!("Bucket named '{name}' has multipart uploads. Commit or abort them first."),
            ));
        }
        if !bucket.links.is_empty() {
            return Err(conflict(
                "PreauthenticatedRequestStillExists",
                format!("Bucket named '{name}' has pre-authenticated requests. Delete them first."),
            ));
        }
        Ok(())
    })?;
    let namespace = call.path("namespaceName").unwrap_or_default();
    let mut accounts = lock(&call.state.object_storage.accounts);
    if let Some(account) = accounts.get_or_create(namespace, &call.caller.tenancy) {
        // An object may have been put meanwhile.
        if account.buckets.get(name).is_some_and(|bucket| !bucket.objects.is_empty()) {
            let message = format!("Bucket named '{name}' is not empty.");
            return Err(conflict("BucketNotEmpty", message));
        }
        account.buckets.remove(name);
    }
    drop(accounts);
    // What the rules keep below the bucket, such as retention rules.
    let service = &call.found.service.name;
    lock(&call.state.world).store.clear_below(service, &call.found.path);
    Ok(done())
}

pub(super) fn make_writable(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    with_bucket(call, |bucket| {
        bucket.fields.insert("isReadOnly".to_owned(), false.into());
        Ok(done())
    })
}

pub(super) fn reencrypt(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let compartment = with_bucket(call, |bucket| match bucket.field("kmsKeyId") {
        "" => Err(bad_request(
            "KmsKeyIdNotProvided",
            "The bucket is encrypted with a key that Oracle manages, which cannot be changed",
        )),
        _ => Ok(bucket.field("compartmentId").to_owned()),
    })?;
    let id = actions::record_work(call, "REENCRYPT", &compartment, &[]);
    Ok(Answer::empty(StatusCode::ACCEPTED).header("opc-work-request-id", id))
}
