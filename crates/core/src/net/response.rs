//! The response of a call.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::retry_after::retry_after;
use crate::error::{Error, ErrorKind};

/// The header with the token of the next page.
const NEXT_PAGE: &str = "opc-next-page";

/// The response of a service: the value, with its status, headers and raw body.
///
/// It dereferences to the value.
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
    /// The token of the next page, if it is not in a header.
    next_page: Option<String>,
    /// The path parameters of the request that its work request has as well; mostly none.
    work_request_parameters: Vec<(&'static str, String)>,
    value: T,
}

impl Response<()> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, raw: Bytes) -> Self {
        let (next_page, work_request_parameters) = (None, Vec::new());
        Self { status, headers, raw, next_page, work_request_parameters, value: () }
    }

    /// Keeps path parameters of the request, to follow its work request.
    pub(crate) fn with_work_request_parameters(
        mut self,
        parameters: Vec<(&'static str, String)>,
    ) -> Self {
        self.work_request_parameters = parameters;
        self
    }

    /// Rejects a page token that is not UTF-8, as the list would seem to end with this page.
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
    /// Returns the HTTP status, which is 2xx.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns all headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns a header as a string; `None` if it is missing or not UTF-8.
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.headers.get(name)?.as_bytes()).ok()
    }

    /// Returns the request id (`opc-request-id`), which Oracle support needs.
    pub fn request_id(&self) -> Option<&str> {
        self.header("opc-request-id")
    }

    /// Returns the etag of the resource, for conditional updates.
    pub fn etag(&self) -> Option<&str> {
        self.header("etag")
    }

    /// Returns the id of the work request of an asynchronous operation.
    pub fn work_request_id(&self) -> Option<&str> {
        self.header("opc-work-request-id")
    }

    /// Returns the path parameters of the request that its work request has as well.
    pub(crate) fn work_request_parameters(&self) -> &[(&'static str, String)] {
        &self.work_request_parameters
    }

    /// Returns the delay that the service requests by the header `Retry-After` (seconds or a date),
    /// for example before a work request is polled again.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.header("retry-after")?, SystemTime::now())
    }

    /// Returns the token of the next page; `None` on the last page.
    pub fn next_page(&self) -> Option<&str> {
        let token = self.next_page.as_deref().or_else(|| self.header(NEXT_PAGE));
        token.filter(|token| !token.is_empty())
    }

    /// Sets the token of the next page from the value.
    #[doc(hidden)]
    #[must_use]
    pub fn with_next_page(mut self, token: impl FnOnce(&T) -> Option<String>) -> Self {
        self.next_page = token(&self.value);
        self
    }

    /// Returns the number of items on all pages (`opc-total-items`), if the service sends it.
    pub fn total_items(&self) -> Option<u64> {
        self.header("opc-total-items")?.parse().ok()
    }

    /// Returns the unmodified body, including fields that this version of the SDK does not know.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Returns the error of a response that is not as `operation` should return it.
    #[doc(hidden)]
    pub fn error(
        &self,
        operation: &'static str,
        kind: ErrorKind,
        message: impl Into<String>,
    ) -> Error {
        let (headers, raw) = (self.headers.clone(), self.raw.clone());
        Error::new(kind, message).with_response(self.status, headers, raw).of_operation(operation)
    }

    /// Returns the value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Converts the value, and keeps status, headers and body.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            raw: self.raw,
            next_page: self.next_page,
            work_request_parameters: self.work_request_parameters,
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
    /// Omits the headers and the raw body, which may contain secrets that the value redacts.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}
