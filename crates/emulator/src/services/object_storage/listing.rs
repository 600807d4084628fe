//! Lists: of objects and of their versions by name, and pages with tokens.

use std::{collections::BTreeMap, ops::Bound};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    call::Call,
    error_body::ErrorBody,
    object_storage::{
        errors::{bad_request, bucket_not_found},
        object::Version,
    },
    paging,
    services::object_storage::{now, with_bucket},
};

/// The fields of every item of a list of versions.
const VERSION: [&str; 4] = ["name", "timeModified", "versionId", "isDeleteMarker"];

/// The only delimiter that the real service supports, too.
const DELIMITER: u8 = b'/';

/// The names that a request selects.
struct Selection<'q> {
    prefix: &'q str,
    start: Bound<&'q str>,
    end: Option<&'q str>,
    delimiter: Option<&'q str>,
    /// Names are only selected if they start with this, too.
    within: &'q str,
}

impl<'q> Selection<'q> {
    fn of(call: &'q Call<'_>, within: &'q str) -> Result<Self, ErrorBody> {
        let prefix = call.query.get("prefix").unwrap_or_default();
        let delimiter = call.query.get("delimiter").filter(|delimiter| !delimiter.is_empty());
        if let Some(other) = delimiter.filter(|delimiter| *delimiter != "/") {
            return Err(bad_request(
                "InvalidParameter",
                format!("The only supported delimiter is '/', not '{other}'"),
            ));
        }
        let after = call.query.get("startAfter").map(Bound::Excluded);
        let from = call.query.get("start").map(Bound::Included);
        // The latest of the bounds applies.
        let bounds = [Some(Bound::Included(prefix)), from, after, Some(Bound::Included(within))];
        let key = |bound: &Bound<&'q str>| match *bound {
            Bound::Included(name) => (name, false),
            Bound::Excluded(name) => (name, true),
            Bound::Unbounded => ("", false),
        };
        let start = bounds.into_iter().flatten().max_by(|a, b| key(a).cmp(&key(b)));
        Ok(Self {
            prefix,
            within,
            start: start.unwrap_or(Bound::Unbounded),
            end: call.query.get("end"),
            delimiter,
        })
    }

    /// Returns the selected objects in the order of their names, from a name on.
    fn of_map<'b, T>(
        &self,
        objects: &'b BTreeMap<String, T>,
        start: Bound<&str>,
    ) -> impl Iterator<Item = (&'b String, &'b T)> {
        objects
            .range::<str, _>((start, Bound::Unbounded))
            .take_while(|(name, _)| {
                name.starts_with(self.prefix) && self.end.is_none_or(|end| name.as_str() < end)
            })
            .take_while(|(name, _)| name.starts_with(self.within))
    }

    /// Returns the name up to the first delimiter after the prefix, like a folder for its files.
    fn group(&self, name: &str) -> Option<String> {
        let delimiter = self.delimiter?;
        let (folder, _) = name.strip_prefix(self.prefix)?.split_once(delimiter)?;
        Some(format!("{}{folder}{delimiter}", self.prefix))
    }
}

/// Lists objects, perhaps only those with a prefix that the request does not name.
pub(super) fn objects(call: &Call<'_>, within: Option<&str>) -> Result<Answer, ErrorBody> {
    let limit = paging::limit(call.query, call.state.options.page_size)?;
    let selection = Selection::of(call, within.unwrap_or_default())?;
    let fields = call.query.all("fields").iter().map(String::as_str);
    let fields: Vec<&str> = ["name"].into_iter().chain(fields).collect();
    let now = now(call);
    let (mut objects, mut prefixes, mut next) = (Vec::new(), Vec::<String>::new(), None);
    with_bucket(call, |bucket| {
        let mut start = selection.start.map(str::to_owned);
        loop {
            let mut selected =
                selection.of_map(&bucket.objects, start.as_ref().map(String::as_str));
            let Some((name, latest)) = selected.find_map(|(name, versions)| {
                Some((name, versions.last().filter(|latest| !latest.is_delete_marker)?))
            }) else {
                break;
            };
            if objects.len() + prefixes.len() == limit {
                next = Some(name.clone());
                break;
            }
            drop(selected);
            start = match selection.group(name) {
                Some(group) => {
                    let after = Bound::Included(after_group(&group));
                    prefixes.push(group);
                    after
                }
                None => {
                    objects.push(latest.summary(name, fields.iter().copied(), now));
                    Bound::Excluded(name.clone())
                }
            };
        }
        Ok(())
    })?;
    let mut body = json!({ "objects": objects });
    if !prefixes.is_empty() {
        body["prefixes"] = json!(prefixes);
    }
    if let Some(next) = next {
        body["nextStartWith"] = next.into();
    }
    Ok(Answer::json(StatusCode::OK, &body))
}

/// Returns the first name after those of a group, which ends in the only supported delimiter.
fn after_group(group: &str) -> String {
    let after = char::from(DELIMITER + 1);
    format!("{}{after}", group.strip_suffix(char::from(DELIMITER)).unwrap_or(group))
}

pub(super) fn versions(call: &Call<'_>) -> Result<Answer, ErrorBody> {
    let mut selection = Selection::of(call, "")?;
    let last = call.query.get("page").and_then(opened);
    if let Some((name, _)) = last.as_deref().and_then(|last| last.split_once('\n')) {
        // The page starts in the versions of this object.
        selection.start = Bound::Included(name);
    }
    let fields = call.query.all("fields").iter().map(String::as_str);
    let fields: Vec<&str> = VERSION.into_iter().chain(fields).collect();
    let now = now(call);
    with_bucket(call, |bucket| {
        let mut last_group = None;
        let entries = selection
            .of_map(&bucket.objects, selection.start)
            .flat_map(|(name, versions)| versions.iter().rev().map(move |version| (name, version)));
        let entries = entries.filter_map(|(name, version)| match selection.group(name) {
            None => Some(Entry::Version(name, version)),
            Some(group) if last_group.as_ref() == Some(&group) => None,
            Some(group) => {
                last_group = Some(group.clone());
                Some(Entry::Group(group))
            }
        });
        let page = Page::of(call, entries, Entry::key)?;
        let (mut items, mut prefixes) = (Vec::new(), Vec::new());
        for entry in &page.items {
            match entry {
                Entry::Version(name, version) => {
                    items.push(version.summary(name, fields.iter().copied(), now));
                }
                Entry::Group(group) => prefixes.push(group),
            }
        }
        let mut body = json!({ "items": items });
        if !prefixes.is_empty() {
            body["prefixes"] = json!(prefixes);
        }
        Ok(page.with_token(Answer::json(StatusCode::OK, &body)))
    })
}

/// An entry of a list of versions.
enum Entry<'b> {
    Version(&'b String, &'b Version),
    Group(String),
}

impl Entry<'_> {
    fn key(&self) -> String {
        match self {
            Self::Version(name, version) => format!("{name}\n{}", version.id),
            Self::Group(group) => group.clone(),
        }
    }
}

/// A page of a list. Its token names the last item, so that a list may change between pages.
pub(super) struct Page<T> {
    pub(super) items: Vec<T>,
    token: Option<String>,
}

impl<T> Page<T> {
    /// Returns the requested page of the items, each of which has a key.
    pub(super) fn of(
        call: &Call<'_>,
        mut items: impl Iterator<Item = T>,
        key: impl Fn(&T) -> String,
    ) -> Result<Self, ErrorBody> {
        let limit = paging::limit(call.query, call.state.options.page_size)?;
        if let Some(token) = call.query.get("page") {
            let last = opened(token);
            if last.is_none_or(|last| !items.any(|item| key(&item) == last)) {
                return Err(bad_request(
                    "InvalidPage",
                    format!("'{token}' is not the token of a page of this list"),
                ));
            }
        }
        let page: Vec<T> = items.by_ref().take(limit).collect();
        let has_more = items.next().is_some();
        let token = page.last().filter(|_| has_more).map(|last| sealed(&key(last)));
        Ok(Self { items: page, token })
    }

    /// Returns the response of a list that is a plain array.
    pub(super) fn answer(self, item: impl Fn(&T) -> Value) -> Answer {
        let items: Vec<Value> = self.items.iter().map(item).collect();
        self.with_token(Answer::json(StatusCode::OK, &Value::from(items)))
    }

    fn with_token(&self, answer: Answer) -> Answer {
        match &self.token {
            Some(token) => answer.header("opc-next-page", token),
            None => answer,
        }
    }
}

fn sealed(key: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(key)
}

fn opened(token: &str) -> Option<String> {
    String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(token).ok()?).ok()
}

/// Returns the error of a bucket that was deleted by another request.
pub(super) fn missing_bucket(call: &Call<'_>) -> ErrorBody {
    bucket_not_found(
        call.path("namespaceName").unwrap_or_default(),
        call.path("bucketName").unwrap_or_default(),
    )
}
