//! Uploads of objects in one request, downloads and deletions.

use http::StatusCode;

use crate::{
    answer::{Answer, Content},
    call::Call,
    error_body::ErrorBody,
    object_storage::{
        checksums::Expected,
        encryption::Encryption,
        errors::{internal, object_not_found},
        object::Version,
        properties::Properties,
    },
    services::object_storage::{
        conditions::Conditions, done, names, now, off_thread, ranges, with_bucket,
    },
};

pub(super) fn name<'c>(call: &'c Call<'_>) -> &'c str {
    call.path("objectName").unwrap_or_default()
}

pub(super) async fn put(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let name = name(call);
    names::check_object(name)?;
    let check = |current: Option<&Version>| {
        Conditions::of(call).check_write(current.map(|current| current.etag.as_str()))
    };
    let tier = with_bucket(call, |bucket| {
        check(bucket.latest(name))?;
        Ok(bucket.default_tier())
    })?;
    let mut version = Version::new(now(call));
    version.encryption = Encryption::of_write(call.headers)?;
    version.storage_tier = call.header("storage-tier").map_or(tier, str::to_owned);
    version.properties = Properties::of_headers(call.headers);
    version.content = call.payload.clone();
    let (expected, payload) = (Expected::of(call.headers)?, call.payload.clone());
    let is_large = payload.in_memory().is_none();
    let computed = off_thread(is_large, move || expected.compute(&payload)).await?;
    version.checksums = computed.map_err(internal)??;

    let answer = version.checksums.headers(
        Answer::empty(StatusCode::OK)
            .header("etag", &version.etag)
            .header("last-modified", version.last_modified())
            .header("version-id", &version.id),
        Some("opc-content-md5"),
    );
    with_bucket(call, |bucket| {
        // Another request may have been faster.
        check(bucket.latest(name))?;
        bucket.put(name, version);
        Ok(answer)
    })
}

pub(super) fn get(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let version = match readable(call)? {
        Ok(version) => version,
        Err(not_modified) => return Ok(not_modified),
    };
    version.check_restored(name(call), now(call))?;
    let length = version.content.len();
    let Some(header) = call.header("range") else {
        let content = Content::Part(version.content.clone(), 0..length);
        return Ok(described(call, &version, StatusCode::OK, content));
    };
    let Ok(range) = ranges::select(header, length) else {
        let error = ErrorBody::new(
            StatusCode::RANGE_NOT_SATISFIABLE,
            "InvalidRange",
            format!("The range '{header}' selects no bytes of the {length} of the object"),
        );
        return Ok(error.response().header("content-range", format!("bytes */{length}")));
    };
    let place = format!("bytes {}-{}/{length}", range.start, range.end - 1);
    let content = Content::Part(version.content.clone(), range);
    Ok(described(call, &version, StatusCode::PARTIAL_CONTENT, content)
        .header("content-range", place))
}

pub(super) fn head(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    Ok(match readable(call)? {
        Ok(version) => {
            let content = Content::Head(version.content.len());
            described(call, &version, StatusCode::OK, content)
        }
        Err(not_modified) => not_modified,
    })
}

/// Returns the requested version, or the response that the caller has it already.
fn readable(call: &Call<'_>) -> Result<Result<Version, Answer>, ErrorBody> {
    let name = name(call);
    let version = with_bucket(call, |bucket| {
        let version = bucket.version(name, call.query.get("versionId"));
        version.cloned().ok_or_else(|| object_not_found(bucket.field("name"), name))
    })?;
    version.encryption.check(call.headers, "opc-sse-customer-")?;
    Ok(match Conditions::of(call).check_read(&version.etag)? {
        true => Ok(version),
        false => {
            let answer = Answer::empty(StatusCode::NOT_MODIFIED);
            Err(version.headers(answer, now(call)))
        }
    })
}

fn described(call: &Call<'_>, version: &Version, status: StatusCode, content: Content) -> Answer {
    let answer = Answer { content, ..Answer::empty(status) };
    let mut answer = version.headers(answer, now(call));
    // The checksums are those of the whole content, so that the response to a range has none.
    if status == StatusCode::OK {
        answer = version.checksums.headers(answer, Some("content-md5"));
    }
    let answer = version.properties.headers(answer, |parameter| call.query.get(parameter));
    match call.query.get("httpResponseExpires") {
        Some(expires) => answer.header("expires", expires),
        None => answer,
    }
}

pub(super) fn delete(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let (name, id, now) = (name(call), call.query.get("versionId"), now(call));
    let conditions = Conditions { if_none_match: None, ..Conditions::of(call) };
    with_bucket(call, |bucket| {
        let missing = object_not_found(bucket.field("name"), name);
        if let Some(found) = bucket.version(name, id) {
            conditions.check_write(Some(&found.etag))?;
        }
        let deleted = bucket.delete(name, id, now).ok_or(missing)?;
        let answer = done()
            .header("version-id", deleted.version_id)
            .header("last-modified", httpdate::fmt_http_date(now.into()));
        Ok(match deleted.is_delete_marker {
            true => answer.header("is-delete-marker", "true"),
            false => answer,
        })
    })
}
