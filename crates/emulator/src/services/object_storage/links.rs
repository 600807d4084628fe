//! Pre-authenticated requests: paths that give access without a signature, until they expire.

use std::borrow::Cow;

use aws_lc_rs::{
    digest::{SHA256, digest},
    rand,
};
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use chrono::{DateTime, Utc};
use http::{StatusCode, header::HOST};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    call::Call,
    error_body::ErrorBody,
    lock::lock,
    routes::LinkPath,
    services::object_storage::{
        Place, done,
        errors::{bad_request, link_not_found},
        identifier,
        listing::Page,
        now,
        object::{moment, time},
        objects, with_bucket,
    },
};

/// The bytes of a secret.
const SECRET: usize = 48;

/// The bytes of an object name that are escaped in a path. Slashes are not.
const ESCAPED: AsciiSet =
    NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

pub(super) fn escaped(name: &str) -> String {
    utf8_percent_encode(name, &ESCAPED).to_string()
}

/// A pre-authenticated request.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) name: String,
    /// The object, or the prefix of the objects.
    pub(super) object: Option<String>,
    pub(super) access: String,
    /// Whether the objects can be listed: `Deny` or `ListObjects`.
    pub(super) listing: Option<String>,
    pub(super) expires: DateTime<Utc>,
    pub(super) created: DateTime<Utc>,
    /// The hash of the secret in the path.
    pub(super) secret: String,
}

/// The access to the parts of an upload, started with a pre-authenticated request.
#[derive(Clone, Debug)]
pub(super) struct UploadLink {
    /// The hash of the secret in the path.
    pub(super) secret: String,
    pub(super) expires: DateTime<Utc>,
}

impl Link {
    /// Returns the model without the path.
    fn shown(&self, id: &str) -> Value {
        let mut shown = json!({
            "id": id,
            "name": self.name,
            "accessType": self.access,
            "timeExpires": time(self.expires),
            "timeCreated": time(self.created),
        });
        for (field, value) in [("objectName", &self.object), ("bucketListingAction", &self.listing)]
        {
            if let Some(value) = value {
                shown[field] = value.as_str().into();
            }
        }
        shown
    }

    fn is_for_any_object(&self) -> bool {
        self.access.starts_with("Any")
    }

    /// Whether a request of an operation, perhaps on an object, is allowed.
    fn allows(&self, operation: &str, object: Option<&str>) -> bool {
        let (reads, writes) = (self.access.contains("Read"), self.access.contains("Write"));
        let is_in_scope = match (&self.object, object) {
            (None, _) => true,
            (Some(prefix), Some(name)) if self.is_for_any_object() => {
                name.starts_with(prefix.as_str())
            }
            (Some(only), Some(name)) => only == name,
            (Some(_), None) => self.is_for_any_object(),
        };
        is_in_scope
            && match operation {
                "GetObject" | "HeadObject" => reads,
                "PutObject" => writes,
                "ListObjects" => self.listing.as_deref() == Some("ListObjects"),
                _ => false,
            }
    }
}

/// Rewrites the paths that the spec does not have: those of pre-authenticated requests, and object names
/// whose slashes are not escaped. Returns none for any other path.
pub(crate) fn route(path: &[String]) -> Option<(Vec<String>, Option<LinkPath>)> {
    let (target, secret) = match path {
        [p, secret, target @ ..] if p == "p" => (target, Some(secret)),
        target => (target, None),
    };
    let [n, _, b, _, kind, rest @ ..] = target else { return None };
    if n != "n" || b != "b" || !matches!(kind.as_str(), "o" | "u") {
        return None;
    }
    let collection = &target[..5];
    let item = |name: &[String]| [collection, &[name.join("/")]].concat();
    let Some(secret) = secret else {
        return (rest.len() > 1).then(|| (item(rest), None));
    };
    let mut link = LinkPath { secret: secret.clone(), query: Vec::new() };
    if kind == "o" {
        let is_list = rest.iter().all(String::is_empty) && rest.len() < 2;
        return Some((if is_list { collection.to_vec() } else { item(rest) }, Some(link)));
    }
    // /u/{object}/id/{upload}/{part}
    let (object, upload, part) = match rest {
        [object @ .., id, upload] if id == "id" => (object, upload, ""),
        [object @ .., id, upload, part] if id == "id" => (object, upload, part.as_str()),
        _ => return None,
    };
    link.query.push(("uploadId".to_owned(), upload.clone()));
    if !part.is_empty() {
        link.query.push(("uploadPartNum".to_owned(), part.to_owned()));
    }
    Some((item(object), Some(link)))
}

/// Returns a request target for messages, without the secret of a pre-authenticated request.
pub(crate) fn printable(target: &str) -> Cow<'_, str> {
    let secret = target.find("/p/").map(|start| &target[start + 3..]);
    match secret.and_then(|rest| rest.split_once('/')) {
        Some((secret, rest))
            if rest.starts_with("n/") && secret.len() == SECRET.div_ceil(3) * 4 =>
        {
            Cow::Owned(target.replace(secret, "..."))
        }
        _ => Cow::Borrowed(target),
    }
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
    let id = format!("{}:{}", identifier(), link.object.as_deref().unwrap_or_default());
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
    let mut bytes = [0; SECRET];
    rand::fill(&mut bytes).expect("the system's random numbers do not fail");
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

fn hash(secret: &str) -> String {
    BASE64_STANDARD.encode(digest(&SHA256, secret.as_bytes()))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::{Link, new_secret, printable, route};

    #[track_caller]
    fn check(path: &str, expected: Option<&str>) {
        let segments: Vec<String> = path.split('/').skip(1).map(str::to_owned).collect();
        let found = route(&segments).map(|(path, link)| {
            let link = link.map(|link| {
                let query: Vec<String> =
                    link.query.iter().map(|(name, value)| format!(" {name}={value}")).collect();
                format!(" by {}{}", link.secret, query.concat())
            });
            path.join("|") + &link.unwrap_or_default()
        });
        assert_eq!(found.as_deref(), expected, "{path}");
    }

    #[test]
    fn paths_that_the_spec_does_not_have_are_rewritten() {
        check("/n/ns/b/b/o", None);
        check("/n/ns/b/b/o/a", None);
        check("/n/ns/b/b/o/a/b/", Some("n|ns|b|b|o|a/b/"));
        check("/n/ns/b/b/u/a/b", Some("n|ns|b|b|u|a/b"));
        check("/n/ns/b/b/actions/reencrypt/a", None);
        check("/p/s/n/ns/b/b/o", Some("n|ns|b|b|o by s"));
        check("/p/s/n/ns/b/b/o/", Some("n|ns|b|b|o by s"));
        check("/p/s/n/ns/b/b/o/a", Some("n|ns|b|b|o|a by s"));
        check("/p/s/n/ns/b/b/o/a/b", Some("n|ns|b|b|o|a/b by s"));
        check("/p/s/n/ns/b/b/u/a/b/id/i/", Some("n|ns|b|b|u|a/b by s uploadId=i"));
        check("/p/s/n/ns/b/b/u/a/id/i", Some("n|ns|b|b|u|a by s uploadId=i"));
        check("/p/s/n/ns/b/b/u/a/id/i/7", Some("n|ns|b|b|u|a by s uploadId=i uploadPartNum=7"));
        check("/p/s/n/ns/b/b/u/a", None);
        check("/p/s/n/ns/b/b/l", None);
        check("/p/s", None);
    }

    #[test]
    fn secret_is_not_printed() {
        let secret = new_secret();
        for prefix in ["", "/object-storage"] {
            let target =
                printable(&format!("{prefix}/p/{secret}/n/ns/b/b/o/a?limit=1")).into_owned();
            assert_eq!(target, format!("{prefix}/p/.../n/ns/b/b/o/a?limit=1"));
        }
        for target in ["/n/ns/b/b/o/p/x/n/y", "/p/x/n/ns", "/n/ns/b/b/p/id"] {
            assert_eq!(printable(target), target);
        }
    }

    #[test]
    fn link_allows_what_its_type_says() {
        let start = DateTime::<Utc>::default();
        let all = ["GetObject", "HeadObject", "PutObject", "ListObjects", "DeleteObject"];
        for (access, object, listing, expected) in [
            ("ObjectRead", Some("a"), None, "GetObject HeadObject"),
            ("ObjectWrite", Some("a"), None, "PutObject"),
            ("ObjectReadWrite", Some("a"), None, "GetObject HeadObject PutObject"),
            ("ObjectRead", Some("b"), None, ""),
            ("AnyObjectRead", None, Some("Deny"), "GetObject HeadObject"),
            ("AnyObjectRead", None, Some("ListObjects"), "GetObject HeadObject ListObjects"),
            ("AnyObjectWrite", Some("a"), None, "PutObject"),
            ("AnyObjectReadWrite", Some("b"), Some("ListObjects"), "ListObjects"),
        ] {
            let link = Link {
                name: String::new(),
                object: object.map(str::to_owned),
                access: access.to_owned(),
                listing: listing.map(str::to_owned),
                expires: start,
                created: start,
                secret: String::new(),
            };
            let allowed = all.into_iter().filter(|operation| {
                link.allows(operation, (*operation != "ListObjects").then_some("a"))
            });
            let allowed: Vec<&str> = allowed.collect();
            assert_eq!(allowed.join(" "), expected, "{access} {object:?} {listing:?}");
        }
    }
}
