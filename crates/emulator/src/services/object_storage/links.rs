//! Pre-authenticated requests: paths that give access without a signature, until they expire.

use aws_lc_rs::{
    digest::{SHA256, digest},
    rand,
};
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use http::{StatusCode, header::HOST};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::{
    aliases::SECRET,
    answer::Answer,
    call::Call,
    error_body::ErrorBody,
    lock::lock,
    object_storage::{
        errors::{bad_request, link_not_found},
        link::{Link, UploadLink},
        object::moment,
        uuid,
    },
    services::object_storage::{Place, done, listing::Page, now, objects, with_bucket},
};

/// The bytes of an object name that are escaped in a path. Slashes are not.
const ESCAPED: AsciiSet =
    NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

pub(super) fn escaped(name: &str) -> String {
    utf8_percent_encode(name, &ESCAPED).to_string()
}

/// Checks that the pre-authenticated request of the path, if it has one, allows this request.
pub(super) fn authorize(call: &Call<'_>) -> Result<(), ErrorBody> {
    let Some(path) = &call.found.link else { return Ok(()) };
    let (secret, now) = (hash(&path.secret), now(call));
    let mut accounts = lock(&call.state.object_storage.accounts);
    let denied = |message: &str| ErrorBody::not_authenticated(message);
    let missing = || denied("PAR does not exist");
    let bucket = Place::of(call).find(&mut accounts).map_err(|_| missing())?;
    let (expires, is_allowed) = match call.query.get("uploadId") {
        Some(id) => {
            let upload = bucket.uploads.get(id).and_then(|upload| upload.link.as_ref());
            let link = upload.filter(|link| link.secret == secret).ok_or_else(missing)?;
            let operations = [
                "UploadPart",
                "CommitMultipartUpload",
                "AbortMultipartUpload",
                "ListMultipartUploadParts",
            ];
            (link.expires, operations.contains(&call.operation()))
        }
        None => {
            let link = bucket.links.values().find(|link| link.secret == secret);
            let link = link.ok_or_else(missing)?;
            (link.expires, link.allows(call.operation(), call.path("objectName")))
        }
    };
    if expires <= now {
        return Err(denied("PAR is expired"));
    }
    is_allowed.then_some(()).ok_or_else(ErrorBody::missing_resource)
}

/// Returns the prefix that all objects of the pre-authenticated request of a path have.
pub(super) fn prefix(call: &Call<'_>) -> Option<String> {
    let secret = hash(&call.found.link.as_ref()?.secret);
    let found = with_bucket(call, |bucket| {
        let link = bucket.links.values().find(|link| link.secret == secret);
        Ok(link.and_then(|link| link.object.clone()))
    });
    found.ok().flatten()
}

/// Whether a request starts a multipart upload with a pre-authenticated request.
pub(super) fn starts_upload(call: &Call<'_>) -> bool {
    call.found.link.is_some() && call.header("opc-multipart") == Some("true")
}

/// Returns the secret of a new upload with a pre-authenticated request, and its link.
pub(super) fn upload_link(call: &Call<'_>) -> Result<(String, UploadLink), ErrorBody> {
    let secret = call.found.link.as_ref().map(|link| hash(&link.secret));
    let expires = with_bucket(call, |bucket| {
        let link = bucket.links.values().find(|link| Some(&link.secret) == secret.as_ref());
        Ok(link.map(|link| link.expires))
    })?;
    let new = new_secret();
    let link = UploadLink { secret: hash(&new), expires: expires.unwrap_or_default() };
    Ok((new, link))
}

/// Returns the path of an upload with a pre-authenticated request; the number of a part follows it.
pub(super) fn upload_path(call: &Call<'_>, secret: &str, upload: &str) -> String {
    let Place { namespace, bucket, .. } = Place::of(call);
    let object = escaped(objects::name(call));
    format!("/p/{secret}/n/{namespace}/b/{bucket}/u/{object}/id/{upload}/")
}

pub(super) fn create(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let text = |field: &str| call.body.get(field).and_then(Value::as_str).map(str::to_owned);
    let invalid = |message: &str| bad_request("InvalidParCreateRequest", message);
    let expires = text("timeExpires").and_then(|text| moment(&text));
    let link = Link {
        name: text("name").unwrap_or_default(),
        object: text("objectName").filter(|name| !name.is_empty()),
        access: text("accessType").unwrap_or_default(),
        listing: text("bucketListingAction"),
        expires: expires.ok_or_else(|| invalid("The timeExpires is not a time"))?,
        created: now(call),
        secret: String::new(),
    };
    if link.name.is_empty() {
        return Err(invalid("The name is empty"));
    }
    if link.expires <= link.created {
        return Err(invalid("The timeExpires is in the past"));
    }
    if !link.is_for_any_object() && link.object.is_none() {
        return Err(invalid("The access to one object needs its objectName"));
    }
    if !link.is_for_any_object() && link.listing.as_deref() == Some("ListObjects") {
        return Err(invalid("The bucketListingAction is for the access to any object"));
    }
    let secret = new_secret();
    let link = Link { secret: hash(&secret), ..link };
    let id = format!("{}:{}", uuid::mint(), link.object.as_deref().unwrap_or_default());
    let Place { namespace, bucket, .. } = Place::of(call);
    let object = link.object.as_deref().filter(|_| !link.is_for_any_object());
    let object = escaped(object.unwrap_or_default());
    let path = format!("/p/{secret}/n/{namespace}/b/{bucket}/o/{object}");
    let host = call.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let mut shown = link.shown(&id);
    shown["fullPath"] = format!("http://{host}{path}").into();
    shown["accessUri"] = path.into();
    with_bucket(call, |bucket| {
        bucket.links.insert(id, link);
        Ok(Answer::json(StatusCode::OK, &shown))
    })
}

pub(super) fn get(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let id = call.path("parId").unwrap_or_default();
    with_bucket(call, |bucket| {
        let link = bucket.links.get(id).ok_or_else(|| link_not_found(id))?;
        Ok(Answer::json(StatusCode::OK, &link.shown(id)))
    })
}

pub(super) fn delete(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let id = call.path("parId").unwrap_or_default();
    with_bucket(call, |bucket| {
        bucket.links.remove(id).ok_or_else(|| link_not_found(id))?;
        Ok(done())
    })
}

pub(super) fn list(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let prefix = call.query.get("objectNamePrefix").unwrap_or_default();
    with_bucket(call, |bucket| {
        let mut links: Vec<_> = bucket.links.iter().collect();
        links.retain(|(_, link)| link.object.as_deref().unwrap_or_default().starts_with(prefix));
        links.sort_by_key(|(id, link)| (link.created, *id));
        let page = Page::of(call, links.into_iter(), |(id, _)| (*id).clone())?;
        Ok(page.answer(|(id, link)| link.shown(id)))
    })
}

fn new_secret() -> String {
    let mut bytes = [0; SECRET * 3 / 4];
    rand::fill(&mut bytes).expect("the system's random numbers do not fail");
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

fn hash(secret: &str) -> String {
    BASE64_STANDARD.encode(digest(&SHA256, secret.as_bytes()))
}
