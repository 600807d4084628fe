//! Bytes that are sent to a path and read from there, such as the artifact of a model.

use http::{HeaderValue, Method, StatusCode, header};
use serde_json::Map;

use super::Rules;
use crate::{
    answer::{Answer, Content},
    error_body::ErrorBody,
    issuer::random_hex,
    ranges,
    roles::Role,
    store::{Kept, Place},
    world::World,
};

impl Rules<'_> {
    /// Keeps the bytes of the request.
    pub(super) fn content_put(&self, world: &mut World) -> Result<Answer, ErrorBody> {
        world.plans.begin(self.call.operation());
        self.check_parents(world)?;
        // A copy, as the header shares the memory that the connection was read into.
        let header = |name: &str| {
            let value = self.call.headers.get(name)?;
            HeaderValue::from_bytes(value.as_bytes()).ok()
        };
        let kept = Kept {
            payload: self.call.payload.clone(),
            content_type: header("content-type"),
            disposition: header("content-disposition"),
            etag: random_hex(16),
            time: self.now.time,
        };
        let etag = kept.etag.clone();
        world.store.contents.0.insert(self.content_place(), kept);
        let mut answer = self.computed_answer(self.parameters());
        if self.call.found.operation.answer.has_header("etag") {
            answer = answer.header("etag", etag);
        }
        Ok(self.with_work_request(answer, None, world))
    }

    /// Deletes the bytes that were sent to the path.
    pub(super) fn content_delete(&self, world: &mut World) -> Result<Answer, ErrorBody> {
        world.plans.begin(self.call.operation());
        if world.store.contents.0.remove(&self.content_place()).is_none() {
            return Err(ErrorBody::missing_resource()
                .because(format!("nothing was sent to /{}", self.call.found.path.join("/"))));
        }
        let answer = self.computed_answer(self.parameters());
        Ok(self.with_work_request(answer, None, world))
    }

    /// Returns the content type that the spec states for reading the path.
    fn media(&self) -> Option<HeaderValue> {
        let segments = &self.call.found.operation.segments;
        let mut operations = self.service.operations.iter();
        let get = operations
            .find(|other| other.method == Method::GET && other.segments == *segments)
            .and_then(|get| get.answer.media.as_deref());
        get.filter(|media| !media.contains('*'))?.parse().ok()
    }

    /// Returns the bytes that were sent to the path, as a whole or in part.
    pub(super) fn content_get(&self, world: &mut World) -> Result<Answer, ErrorBody> {
        let path = &self.call.found.path;
        self.check_parents(world)?;
        let operation = self.call.found.operation;
        let Some(kept) = world.store.contents.0.get(&self.content_place()).cloned() else {
            if self.is_sent(0) || self.is_sent(1) {
                return Err(ErrorBody::missing_resource()
                    .because(format!("nothing was sent to /{}", path.join("/"))));
            }
            // A report, for example, which the service makes.
            return Ok(self.computed_answer(Map::new()));
        };
        let range = self.call.headers.get(header::RANGE).and_then(|value| value.to_str().ok());
        let length = kept.payload.len();
        let part = match range.map(|range| ranges::read(range, length)) {
            None | Some(ranges::Range::Whole) => None,
            Some(ranges::Range::Part(part)) => Some(part),
            Some(ranges::Range::Outside) => return Ok(ranges::not_satisfiable(length)),
        };
        let status = if part.is_some() { StatusCode::PARTIAL_CONTENT } else { StatusCode::OK };
        let mut answer = Answer::empty(status);
        let media = self.media().or(kept.content_type);
        let usual = HeaderValue::from_static("application/octet-stream");
        answer.headers.insert(header::CONTENT_TYPE, media.unwrap_or(usual));
        if let Some(disposition) = kept.disposition {
            answer.headers.insert(header::CONTENT_DISPOSITION, disposition);
        }
        if let Some(part) = &part {
            let value = format!("bytes {}-{}/{length}", part.start, part.end - 1);
            answer = answer.header("content-range", value);
        }
        answer = answer
            .header("last-modified", httpdate::fmt_http_date(kept.time))
            .header("etag", &kept.etag);
        let part = part.unwrap_or(0..length);
        answer.content = if operation.method == Method::HEAD {
            Content::Head(part.end - part.start)
        } else {
            Content::Part(kept.payload, part)
        };
        Ok(answer)
    }

    /// Returns the place of the bytes: `/artifact/content` reads what was sent to `/artifact`.
    fn content_place(&self) -> Place {
        let found = self.call.found;
        let path = match found.path.split_last() {
            Some((last, artifact)) if last == "content" && self.is_sent(1) => artifact,
            _ => &found.path[..],
        };
        (found.service.name.clone(), path.to_vec(), self.tenancy.to_owned())
    }

    /// Whether an operation sends bytes to the path without its last segments.
    fn is_sent(&self, without: usize) -> bool {
        let segments = &self.call.found.operation.segments;
        let sent = &segments[..segments.len().saturating_sub(without)];
        let roles = self.service.operations.iter().zip(&self.service.roles.assigned);
        roles
            .into_iter()
            .any(|(other, assigned)| assigned.role == Role::ContentPut && other.segments == sent)
    }
}
