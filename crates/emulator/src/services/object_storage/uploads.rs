//! Multipart uploads: parts that are uploaded one by one, in any order, and then become an object.

use std::collections::{BTreeMap, BTreeSet};

use http::StatusCode;
use serde_json::{Map, Value};

use crate::{
    answer::Answer,
    call::Call,
    error_body::ErrorBody,
    object_storage::{
        bucket::Bucket,
        checksums::{Checksums, Expected},
        encryption::Encryption,
        errors::{bad_request, internal, upload_not_found},
        object::Version,
        properties::Properties,
        upload::{Part, Upload},
        uuid,
    },
    payload::Payload,
    services::object_storage::{
        conditions::Conditions, done, links, listing::Page, names, now, objects::name, off_thread,
        with_bucket,
    },
};

const MOST_PARTS: u32 = 10_000;

/// The least bytes of a part that is not the last one.
const LEAST: u64 = 10 << 20;

/// The most bytes of an object: 10 TiB.
const MOST: u64 = 10 << 40;

/// Returns the upload that a request names, if it is one of the object of the path.
fn find<'b>(call: &Call<'_>, bucket: &'b mut Bucket) -> Result<&'b mut Upload, ErrorBody> {
    let id = call.query.get("uploadId").unwrap_or_default();
    let found = bucket.uploads.get_mut(id).filter(|upload| upload.object == name(call));
    found.ok_or_else(|| upload_not_found(id))
}

pub(super) fn create(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let object = call.body["object"].as_str().unwrap_or_default();
    let tier = call.body["storageTier"].as_str();
    let mut upload = Upload::new(object, now(call));
    upload.properties = Properties::of_fields(&call.body);
    upload.encryption = Encryption::of_write(call.headers)?;
    upload.algorithm = call.header("opc-checksum-algorithm").map(str::to_owned);
    let (_, answer) = start(call, upload, tier)?;
    Ok(Answer::json(StatusCode::OK, &answer).header("location", location(&answer)))
}

/// Starts an upload with a pre-authenticated request. The response has the path for its parts.
pub(super) fn create_for_link(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let (nonce, link) = links::upload_link(call)?;
    let mut upload = Upload::new(name(call), now(call));
    upload.properties = Properties::of_headers(call.headers);
    upload.link = Some(link);
    let (id, mut answer) = start(call, upload, call.header("storage-tier"))?;
    let path = links::upload_path(call, &nonce, &id);
    answer["accessUri"] = path.into();
    Ok(Answer::json(StatusCode::OK, &answer))
}

fn start(
    call: &Call<'_>,
    mut upload: Upload,
    tier: Option<&str>,
) -> Result<(String, Value), ErrorBody> {
    names::check_object(&upload.object)?;
    with_bucket(call, |bucket| {
        let current = bucket.latest(&upload.object).map(|current| current.etag.as_str());
        Conditions::of(call).check_write(current)?;
        upload.storage_tier = tier.map_or_else(|| bucket.default_tier(), str::to_owned);
        let id = uuid::mint();
        let shown = shown(&id, &upload, bucket);
        bucket.uploads.insert(id.clone(), upload);
        Ok((id, shown))
    })
}

fn shown(id: &str, upload: &Upload, bucket: &Bucket) -> Value {
    upload.shown(id, bucket.field("namespace"), bucket.field("name"))
}

fn location(shown: &Value) -> String {
    let text = |field: &str| shown[field].as_str().unwrap_or_default().to_owned();
    format!(
        "/n/{}/b/{}/u/{}?uploadId={}",
        text("namespace"),
        text("bucket"),
        links::escaped(&text("object")),
        text("uploadId")
    )
}

pub(super) async fn put_part(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let number = call.query.get("uploadPartNum").unwrap_or_default();
    let number = number.parse().ok().filter(|number| (1..=MOST_PARTS).contains(number));
    let number = number.ok_or_else(|| {
        bad_request(
            "InvalidUploadPartNumber",
            format!("The part number is not between 1 and {MOST_PARTS}"),
        )
    })?;
    let mut expected = Expected::of(call.headers)?;
    let algorithm = with_bucket(call, |bucket| {
        let upload = find(call, bucket)?;
        upload.encryption.check(call.headers, "opc-sse-customer-")?;
        Ok(upload.algorithm.clone())
    })?;
    expected.algorithm = expected.algorithm.or(algorithm);
    let (content, payload) = (call.payload.clone(), call.payload.clone());
    let is_large = payload.in_memory().is_none();
    let computed = off_thread(is_large, move || expected.compute(&payload)).await?;
    let checksums = computed.map_err(internal)??;

    let part = Part { etag: uuid::mint(), content, checksums, seeded: Map::new() };
    let answer = Answer::empty(StatusCode::OK).header("etag", &part.etag);
    let answer = part.checksums.headers(answer, Some("opc-content-md5"));
    with_bucket(call, |bucket| {
        find(call, bucket)?.parts.insert(number, part);
        Ok(answer)
    })
}

pub(super) async fn commit(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let upload = with_bucket(call, |bucket| {
        check_conditions(call, bucket)?;
        Ok(find(call, bucket)?.clone())
    })?;
    let parts = committed(call, &upload)?;
    let contents: Vec<Payload> = parts.iter().map(|part| part.content.clone()).collect();
    let with_lengths: Vec<_> =
        parts.iter().map(|part| (&part.checksums, part.content.len())).collect();
    let mut version = Version::new(now(call));
    version.checksums = Checksums::combine(&with_lengths);
    version.properties = upload.properties.clone();
    version.encryption = upload.encryption.clone();
    version.storage_tier.clone_from(&upload.storage_tier);
    let is_large = contents.iter().any(|content| content.in_memory().is_none());
    let content = off_thread(is_large, move || Payload::concat(&contents)).await?;
    version.content = content.map_err(internal)?;

    let answer = version.checksums.headers(
        Answer::empty(StatusCode::OK)
            .header("etag", &version.etag)
            .header("last-modified", version.last_modified())
            .header("version-id", &version.id),
        None,
    );
    with_bucket(call, |bucket| {
        // Another request may have been faster.
        check_conditions(call, bucket)?;
        find(call, bucket)?;
        bucket.uploads.remove(call.query.get("uploadId").unwrap_or_default());
        bucket.put(name(call), version);
        Ok(answer)
    })
}

fn check_conditions(call: &Call<'_>, bucket: &Bucket) -> Result<(), ErrorBody> {
    let current = bucket.latest(name(call)).map(|current| current.etag.as_str());
    Conditions::of(call).check_write(current)
}

/// Returns the parts to commit in the order of their numbers.
fn committed<'u>(call: &Call<'_>, upload: &'u Upload) -> Result<Vec<&'u Part>, ErrorBody> {
    let invalid = |message: String| bad_request("InvalidUploadPart", message);
    let mut chosen = BTreeMap::new();
    match call.body.get("partsToCommit").and_then(Value::as_array) {
        // A pre-authenticated request commits all parts.
        None => chosen.extend(upload.parts.iter().map(|(number, part)| (*number, part))),
        Some(named) => {
            for reference in named {
                let number = number_of(&reference["partNum"]);
                let etag = reference["etag"].as_str().unwrap_or_default();
                let part = number.and_then(|number| Some((number, upload.parts.get(&number)?)));
                let Some((number, part)) = part.filter(|(_, part)| part.etag == etag) else {
                    return Err(invalid(format!(
                        "There were some invalid part (partNum/etag) combination for the upload: part {} \
                         with the etag '{etag}' was not uploaded",
                        reference["partNum"]
                    )));
                };
                if chosen.insert(number, part).is_some() {
                    return Err(invalid(format!("Part {number} is committed twice")));
                }
            }
            check_excluded(call, upload, &chosen.keys().copied().collect()).map_err(invalid)?;
        }
    }
    let Some((last, _)) = chosen.last_key_value() else {
        return Err(invalid("There is no part to commit".to_owned()));
    };
    if let Some((number, part)) =
        chosen.iter().find(|(number, part)| *number != last && part.content.len() < LEAST)
    {
        return Err(invalid(format!(
            "Part {number} has {} bytes, which is less than the {LEAST} of every part but the last",
            part.content.len()
        )));
    }
    if chosen.values().map(|part| part.content.len()).sum::<u64>() > MOST {
        return Err(invalid(format!("The object would have more than {MOST} bytes")));
    }
    Ok(chosen.into_values().collect())
}

/// Checks that each part is either committed or excluded.
fn check_excluded(
    call: &Call<'_>,
    upload: &Upload,
    committed: &BTreeSet<u32>,
) -> Result<(), String> {
    let excluded = call.body.get("partsToExclude").and_then(Value::as_array);
    let excluded: BTreeSet<u32> = excluded.into_iter().flatten().filter_map(number_of).collect();
    if let Some(number) = committed.intersection(&excluded).next() {
        return Err(format!("Part {number} is both committed and excluded"));
    }
    match upload
        .parts
        .keys()
        .find(|number| !committed.contains(number) && !excluded.contains(number))
    {
        Some(number) => Err(format!("Part {number} is neither committed nor excluded")),
        None => Ok(()),
    }
}

fn number_of(value: &Value) -> Option<u32> {
    value.as_u64()?.try_into().ok()
}

pub(super) fn abort(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    with_bucket(call, |bucket| {
        find(call, bucket)?;
        bucket.uploads.remove(call.query.get("uploadId").unwrap_or_default());
        Ok(done())
    })
}

pub(super) fn list(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    with_bucket(call, |bucket| {
        let mut uploads: Vec<_> = bucket.uploads.iter().collect();
        uploads.sort_by_key(|(id, upload)| (&upload.object, upload.time_created, *id));
        let page = Page::of(call, uploads.into_iter(), |(id, _)| (*id).clone())?;
        Ok(page.answer(|(id, upload)| shown(id, upload, bucket)))
    })
}

pub(super) fn list_parts(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    with_bucket(call, |bucket| {
        let parts = &find(call, bucket)?.parts;
        let page = Page::of(call, parts.iter(), |(number, _)| number.to_string())?;
        Ok(page.answer(|(number, part)| part.shown(**number)))
    })
}
