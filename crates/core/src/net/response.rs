//! The answer to a call.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::retry_after::retry_after;
use crate::error::{Error, ErrorKind};

/// The header with the token of the next page.
const NEXT_PAGE: &str = "opc-next-page";

/// What the service answered: the value, and the status, headers and bytes that it came with.
///
/// Dereferences to the value, so that its members are at hand.
///
/// # Example
///
/// ```no_run
/// # use oci_sdk_core::Response;
/// # struct Project { display_name: String }
/// # fn show(project: Response<Project>) {
/// println!("{} ({:?})", project.display_name, project.request_id());
/// let project: Project = project.into_inner();
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    raw: Bytes,
    /// The token of the next page, where it is not in a header.
    next_page: Option<String>,
    value: T,
}

impl Response<()> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, raw: Bytes) -> Self {
        Self { status, headers, raw, next_page: None, value: () }
    }

    /// Rejects a page token that cannot be sent back, as the list would seem to end here.
    pub(crate) fn with_readable_page(self) -> Result<Self, Error> {
        if self.headers.contains_key(NEXT_PAGE) && self.header(NEXT_PAGE).is_none() {
            let message = format!(
                "invalid page token: the header `{NEXT_PAGE}` is not UTF-8, so the list cannot be \
                 continued; report it to Oracle support"
            );
            let error = Error::new(ErrorKind::Paging, message);
            return Err(error.with_response(self.status, self.headers, self.raw));
        }
        Ok(self)
    }
}

impl<T> Response<T> {
    /// The HTTP status, a 2xx.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header as a string; `None` when it is missing or not UTF-8.
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.headers.get(name)?.as_bytes()).ok()
    }

    /// The id that Oracle gave the request; quote it when you ask for support.
    pub fn request_id(&self) -> Option<&str> {
        self.header("opc-request-id")
    }

    /// The version of the resource, for conditional updates.
    pub fn etag(&self) -> Option<&str> {
        self.header("etag")
    }

    /// The work request that carries out what was asked for.
    pub fn work_request_id(&self) -> Option<&str> {
        self.header("opc-work-request-id")
    }

    /// Returns the time that the service asks to wait before the next request, by the header
    /// `Retry-After` (seconds or a date), as answers about work requests do.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.header("retry-after")?, SystemTime::now())
    }

    /// The token of the next page; `None` on the last one.
    pub fn next_page(&self) -> Option<&str> {
        let token = self.next_page.as_deref().or_else(|| self.header(NEXT_PAGE));
        token.filter(|token| !token.is_empty())
    }

    /// The same answer, with the token of the next page from the value.
    #[doc(hidden)]
    #[must_use]
    pub fn with_next_page(mut self, token: impl FnOnce(&T) -> Option<String>) -> Self {
        self.next_page = token(&self.value);
        self
    }

    /// How many items there are on all pages, where the service counts them.
    pub fn total_items(&self) -> Option<u64> {
        self.header("opc-total-items")?.parse().ok()
    }

    /// The body as it came, with members that this version of the SDK does not know.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The same answer around another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            raw: self.raw,
            next_page: self.next_page,
            value: change(self.value),
        }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// Without the headers and the bytes, which may hold secrets that the value redacts.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
