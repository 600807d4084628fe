//! The requests that a mock has received.

use std::fmt;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method, Uri};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::Value;

use crate::call::service::Origin;
use crate::call::wire_log::{Headers, body_text};
use crate::error::{Error, ErrorKind};
use crate::redact::json_error::without_value;
use crate::redact::name::is_secret;
use crate::redact::redact;

/// A request that a [`Mock`](super::Mock) has received: one attempt of a call.
///
/// Cheap to clone. `Debug` redacts secrets.
///
/// # Example
///
/// ```
/// use oci_sdk_core::testing::RecordedRequest;
///
/// fn check(request: &RecordedRequest) {
///     assert_eq!(request.operation(), Some("UpdateJob"));
///     assert_eq!(request.path_parameter("jobId"), Some("ocid1.datasciencejob.oc1..example"));
///     assert_eq!(request.header("if-match"), Some("e1"));
///     assert_eq!(request.json()["displayName"], "nightly");
/// }
/// ```
#[derive(Clone)]
pub struct RecordedRequest(Arc<Inner>);

struct Inner {
    origin: Option<Origin>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    path_parameters: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    body: Bytes,
    /// The body as JSON, decoded on first use.
    json: OnceLock<Value>,
}

impl RecordedRequest {
    pub(super) fn new(parts: Parts, body: Bytes) -> Self {
        let origin = parts.extensions.get::<Origin>().copied();
        let path_parameters = origin.map_or_else(Vec::new, |origin| {
            path_parameters(origin.operation.path, parts.uri.path())
        });
        let query = parts.uri.query().unwrap_or_default().split('&');
        let query = query.filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        });
        Self(Arc::new(Inner {
            origin,
            path_parameters,
            query: query.collect(),
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            body,
            json: OnceLock::new(),
        }))
    }

    /// Returns the id of the operation, such as `GetJob`; `None` for a request that no client has
    /// sent, such as one for a token.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.origin.map(|origin| origin.operation.id)
    }

    /// Returns the name of the service, such as `data-science`; `None` for a request that no client
    /// has sent.
    pub fn service(&self) -> Option<&'static str> {
        self.0.origin.map(|origin| origin.service.name)
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        &self.0.method
    }

    /// Returns the URL.
    pub fn uri(&self) -> &Uri {
        &self.0.uri
    }

    /// Returns the path, with the base path of the service, and escaped as it was sent.
    pub fn path(&self) -> &str {
        self.0.uri.path()
    }

    /// Returns the value of a path parameter, by its name in the API such as `jobId`.
    pub fn path_parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.0.path_parameters.iter();
        parameters.find_map(|(other, value)| (*other == name).then_some(value.as_str()))
    }

    /// Returns the names and values of the query, decoded, in the order in which they were sent.
    pub fn query(&self) -> &[(String, String)] {
        &self.0.query
    }

    /// Returns the first value of a query parameter, by its name in the API such as `displayName`.
    pub fn query_parameter(&self, name: &str) -> Option<&str> {
        let mut query = self.0.query.iter();
        query.find_map(|(other, value)| (other == name).then_some(value.as_str()))
    }

    /// Returns all headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Returns a header as a string; `None` if it is missing or not UTF-8.
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.0.headers.get(name)?.as_bytes()).ok()
    }

    /// Returns the bytes of the body.
    pub fn bytes(&self) -> &Bytes {
        &self.0.body
    }

    /// Returns the body as JSON; null if it is empty or not JSON.
    pub fn json(&self) -> &Value {
        self.0.json.get_or_init(|| serde_json::from_slice(&self.0.body).unwrap_or_default())
    }

    /// Decodes the JSON of the body, for example into the model that the call was given.
    ///
    /// ```
    /// # use oci_sdk_core::testing::RecordedRequest;
    /// # use oci_sdk_core::Error;
    /// # type CreateJobDetails = std::collections::BTreeMap<String, String>;
    /// # fn example(request: RecordedRequest) -> Result<(), Error> {
    /// let details = request.body::<CreateJobDetails>()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// With [`ErrorKind::Decode`] if the body is not JSON of this type.
    pub fn body<T>(&self) -> Result<T, Error>
    where
        T: for<'de> Deserialize<'de>,
    {
        serde_json::from_slice(&self.0.body).map_err(|error| {
            let (operation, error) = (self.operation().unwrap_or("a request"), error.to_string());
            let error = without_value(&error);
            let message = format!(
                "cannot decode the request body of `{operation}`: {error}; use `bytes` for a body \
                 that is not JSON"
            );
            Error::new(ErrorKind::Decode, message)
        })
    }

    /// Whether values of this name are secret.
    pub(super) fn hides(&self, name: &str) -> bool {
        is_secret(name) || self.secret_fields().contains(&name)
    }

    fn secret_fields(&self) -> &'static [&'static str] {
        self.0.origin.map_or(&[], |origin| origin.operation.secret_fields)
    }

    /// Returns the operation and the path for a message, with secrets redacted.
    pub(super) fn title(&self) -> String {
        let method = &self.0.method;
        let url = redact(&format!("{}{}", self.origin_of_url(), self.redacted_path())).into_owned();
        match (self.operation(), self.service()) {
            (Some(operation), Some(service)) => {
                format!("`{operation}` of `{service}` ({method} {url})")
            }
            _ => format!(
                "a request that no client has sent, such as one for a token ({method} {url})"
            ),
        }
    }

    /// Returns scheme and host.
    fn origin_of_url(&self) -> String {
        let uri = &self.0.uri;
        match (uri.scheme_str(), uri.authority()) {
            (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
            _ => String::new(),
        }
    }

    /// Returns the path without the values of secret parameters.
    fn redacted_path(&self) -> String {
        let parameters = self.0.path_parameters.iter();
        let secrets: Vec<_> =
            parameters.filter(|(name, _)| self.hides(name)).map(|(_, value)| value).collect();
        let segments = self.path().split('/').map(|segment| {
            let is_secret = secrets.iter().any(|secret| **secret == decoded(segment));
            if is_secret { "REDACTED" } else { segment }
        });
        segments.collect::<Vec<_>>().join("/")
    }
}

impl fmt::Debug for RecordedRequest {
    /// Redacts secrets, and truncates long bodies.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { query, headers, body, .. } = &*self.0;
        let query: Vec<_> = query
            .iter()
            .map(|(name, value)| match self.hides(name) {
                true => (name, "REDACTED".into()),
                false => (name, redact(value)),
            })
            .collect();
        formatter
            .debug_struct("RecordedRequest")
            .field("service", &self.service())
            .field("operation", &self.operation())
            .field("method", self.method())
            .field("path", &redact(&self.redacted_path()))
            .field("query", &query)
            .field("headers", &format_args!("{}", Headers(headers)))
            .field("body", &body_text(headers, body, self.secret_fields()))
            .finish()
    }
}

/// Returns the parameters of `path`, which ends with what the template stands for.
fn path_parameters(template: &'static str, path: &str) -> Vec<(&'static str, String)> {
    // From the end, as a base path may be before it.
    let segments = template.rsplit('/').zip(path.rsplit('/'));
    let parameter = |(template, segment): (&'static str, &str)| {
        let (before, rest) = template.split_once('{')?;
        let (name, after) = rest.split_once('}')?;
        let value = segment.strip_prefix(before)?.strip_suffix(after)?;
        Some((name, decoded(value)))
    };
    segments.filter_map(parameter).collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_parameters_are_found_below_any_base_path() {
        for (template, path, expected) in [
            ("/jobs/{jobId}", "/20190101/jobs/ocid1.a", vec![("jobId", "ocid1.a")]),
            (
                "/n/{namespaceName}/b/{bucketName}",
                "/n/ns/b/a%20b%2Fc",
                vec![("bucketName", "a b/c"), ("namespaceName", "ns")],
            ),
            ("/jobs", "/20190101/jobs", vec![]),
            ("/files/{name}.json", "/v1/files/x.json", vec![("name", "x")]),
            ("/files/{name}.json", "/v1/files/x.xml", vec![]),
        ] {
            let found = path_parameters(template, path);
            let found: Vec<_> = found.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(found, expected, "{template}, {path}");
        }
    }
}
