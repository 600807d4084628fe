//! A request under construction.
//!
//! Generated request structs wrap a [`Request`]: each setter is one line that puts a value into the
//! path, the query, the headers or the body. Setters cannot fail: the first invalid value is
//! recorded, and the call returns an error before anything is sent.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::client::Client;
use super::operation::Operation;
use super::stream_flag;
use super::work_requests::WorkRequestOperations;
use crate::error::Error;
use crate::net::body::Body;
use crate::net::media_type::EVENT_STREAM;
use crate::redact::name::is_secret;
use crate::redact::redact;
use crate::retry::RetryPolicy;
use crate::values::parameter::ToParameter;

/// All characters except the unreserved ones of RFC 3986.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Headers that the signature or the connection sets.
const RESERVED: [&str; 6] =
    ["authorization", "connection", "date", "host", "transfer-encoding", "x-content-sha256"];

/// A request to an operation.
///
/// # Example
///
/// Calling an operation that no crate covers yet:
///
/// ```no_run
/// use http::Method;
/// use oci_sdk_core::{Client, Config, Operation, Request, Service};
///
/// static CORE_SERVICES: Service =
///     Service::new("core-services", "https://iaas.{region}.{secondLevelDomain}", "/20160918");
/// static GET_VCN: Operation = Operation::new(Method::GET, "GetVcn", "/vcns/{vcnId}");
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let client = Client::new(&Config::load().await?, &CORE_SERVICES)?;
/// let mut request = Request::new(&client, &GET_VCN);
/// request.path("vcnId", "ocid1.vcn.oc1..example");
/// let vcn = request.send_json::<serde_json::Value>().await?;
/// println!("{}", vcn["displayName"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Request {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    path: Vec<(&'static str, String)>,
    query: Vec<(Cow<'static, str>, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    pub(crate) options: Options,
    /// The value of a `content-length` header that the caller has set.
    length: Option<String>,
    /// The first invalid value.
    invalid: Option<String>,
}

impl Request {
    /// Creates a request without parameters, headers or body.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::empty(),
            options: Options::default(),
            length: None,
            invalid: None,
        }
    }

    /// Sets a path parameter.
    pub fn path(&mut self, name: &'static str, value: impl ToParameter) {
        self.path.push((name, value.to_parameter().into_owned()));
    }

    /// Sets a query parameter, and overrides an earlier value.
    pub fn query(&mut self, name: &'static str, value: impl ToParameter) {
        self.query.retain(|(other, _)| other != name);
        self.query.push((Cow::Borrowed(name), value.to_parameter().into_owned()));
    }

    /// Sets a query parameter to several values: `name=a&name=b`.
    pub fn query_each<T: ToParameter>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) {
        self.query.retain(|(other, _)| other != name);
        for value in values {
            self.query.push((Cow::Borrowed(name), value.to_parameter().into_owned()));
        }
    }

    /// Sets a query parameter to several values, separated by commas: `name=a,b`.
    pub fn query_list<T: ToParameter>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) {
        let values: Vec<_> =
            values.into_iter().map(|value| value.to_parameter().into_owned()).collect();
        self.query(name, values.join(","));
    }

    /// Adds an entry of a query parameter that is a map, sent as `name.key=value`.
    pub fn query_entry(&mut self, name: &'static str, key: &str, value: impl ToParameter) {
        self.query.push((Cow::Owned(format!("{name}.{key}")), value.to_parameter().into_owned()));
    }

    /// Adds entries of a query parameter that is a map, each sent as `name.key=value`.
    pub fn query_entries<T: ToParameter>(
        &mut self,
        name: &'static str,
        entries: impl IntoIterator<Item = (String, T)>,
    ) {
        for (key, value) in entries {
            self.query_entry(name, &key, value);
        }
    }

    /// Sets a header.
    ///
    /// The headers `host`, `date`, `x-content-sha256` and `authorization` belong to the signature;
    /// setting one makes the call fail. So does a `content-length` that is not that of the body.
    pub fn header(&mut self, name: &str, value: impl ToParameter) {
        if CONTENT_LENGTH.as_str().eq_ignore_ascii_case(name) {
            self.length = Some(value.to_parameter().into_owned());
            return;
        }
        if RESERVED.iter().any(|reserved| name.eq_ignore_ascii_case(reserved)) {
            self.reject(format!("header `{name}` cannot be set: the SDK sets it; remove it"));
            return;
        }
        let Ok(header) = HeaderName::try_from(name) else {
            self.reject(format!(
                "invalid header name `{}`: use letters, digits and hyphens",
                name.escape_debug()
            ));
            return;
        };
        let Ok(value) = HeaderValue::from_bytes(value.to_parameter().as_bytes()) else {
            self.reject(format!(
                "invalid value of header `{name}`: remove line breaks and control characters"
            ));
            return;
        };
        self.headers.insert(header, value);
    }

    /// Sets a header to several values, separated by commas.
    pub fn header_list<T: ToParameter>(&mut self, name: &str, values: impl IntoIterator<Item = T>) {
        let values: Vec<_> =
            values.into_iter().map(|value| value.to_parameter().into_owned()).collect();
        self.header(name, values.join(","));
    }

    /// Sets a header whose name is `prefix` and `key`: an entry of a parameter that is a map.
    pub fn header_entry(&mut self, prefix: &str, key: &str, value: impl ToParameter) {
        self.header(&format!("{prefix}{key}"), value);
    }

    /// Sets headers whose names begin with `prefix`: entries of a parameter that is a map.
    pub fn header_entries<T: ToParameter>(
        &mut self,
        prefix: &str,
        entries: impl IntoIterator<Item = (String, T)>,
    ) {
        for (key, value) in entries {
            self.header_entry(prefix, &key, value);
        }
    }

    /// Sets a header whose value is secret, and is redacted in logs.
    pub fn secret_header(&mut self, name: &str, value: impl ToParameter) {
        self.header(name, value);
        if let Ok(header) = HeaderName::try_from(name)
            && let Some(value) = self.headers.get_mut(header)
        {
            value.set_sensitive(true);
        }
    }

    /// Sets a JSON body.
    pub fn json(&mut self, body: &impl Serialize) {
        match serde_json::to_vec(body) {
            Ok(json) => {
                self.body = Body::from(json);
                self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            }
            Err(error) => {
                self.reject(format!("cannot serialize the request body as JSON: {error}"))
            }
        }
    }

    /// Sets a body of bytes. The content type defaults to that of the operation, mostly
    /// `application/octet-stream`.
    pub fn body(&mut self, body: impl Into<Body>) {
        self.body = body.into();
        // The caller may have set a more specific one.
        let default = HeaderValue::from_static(self.operation.content_type);
        self.headers.entry(CONTENT_TYPE).or_insert(default);
    }

    /// Sets the time limit of the whole call: all attempts, and reading the response, also when it
    /// is a stream.
    pub fn timeout(&mut self, limit: Duration) {
        self.options.timeout = Some(limit);
    }

    /// Sets the retry policy, which overrides that of the client.
    pub fn retry(&mut self, policy: RetryPolicy) {
        self.options.retry = Some(policy);
    }

    /// Sets the `opc-request-id`. Without it, each attempt has one of its own.
    pub fn request_id(&mut self, id: impl ToParameter) {
        self.header("opc-request-id", id);
    }

    /// Sends the request to this URL instead of the client's endpoint. The base path of the service
    /// is appended unless the URL has it.
    pub fn endpoint(&mut self, url: impl Into<String>) {
        self.options.endpoint = Some(url.into());
    }

    /// Accepts unescaped control characters in response strings, which some services send although
    /// JSON forbids them.
    pub fn allow_control_characters(&mut self) {
        self.options.is_lenient = true;
    }

    /// Returns the value of a path parameter.
    pub(crate) fn path_parameter(&self, name: &str) -> Option<&str> {
        self.path.iter().rev().find_map(|(other, value)| (*other == name).then_some(value.as_str()))
    }

    /// Returns the value of the last path parameter, which is the id of what a request gets.
    pub(crate) fn resource_id(&self) -> Option<&str> {
        self.path_parameter(self.operation.path_parameters().next_back()?)
    }

    /// Returns the path parameters that its work request has as well: none in most services.
    pub(crate) fn work_request_parameters(&self) -> Vec<(&'static str, String)> {
        let operations = self.client.0.service.work_requests;
        let names = operations.into_iter().flat_map(WorkRequestOperations::other_parameters);
        let value = |name| Some((name, self.path_parameter(name)?.to_owned()));
        names.filter_map(value).collect()
    }

    /// Does not retry a 404: the resource is expected to be missing.
    pub(crate) fn expects_no_resource(&mut self) {
        let policy = self.options.retry.as_ref().unwrap_or_else(|| self.client.0.config.retry());
        self.options.retry = Some(policy.clone().without_consistency());
    }

    /// Returns the value of a query parameter.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find_map(|(other, value)| (other == name).then_some(value.as_str()))
    }

    /// Rejects an operation that streams its response, where the whole response is needed.
    pub(crate) fn in_memory(mut self) -> Self {
        if self.operation.streams {
            self.reject(
                "the response is a stream: the operation is declared with `with_stream`; send the \
                 request with `send_stream`"
                    .to_owned(),
            );
        }
        self
    }

    /// Requests a stream of events: accepts one, and sets the field of the body that requests it.
    pub(crate) fn for_events(mut self) -> Self {
        self.options.expects_events = true;
        if !self.operation.accept.contains(EVENT_STREAM) {
            let accept = HeaderValue::from_static("application/json, text/event-stream");
            self.headers.entry(ACCEPT).or_insert(accept);
        }
        if let Some(path) = self.operation.events_when {
            match self.body.as_bytes().map(|json| stream_flag::set(json, path)) {
                Some(Ok(json)) => self.body = Body::from(json),
                Some(Err(name)) => self.reject(format!(
                    "cannot set `{path}` to request a stream: the body has no object for `{name}`; \
                     pass a JSON object with the required fields"
                )),
                None => self.reject(format!(
                    "cannot set `{path}` to request a stream: the body is not in memory; pass it \
                     with `Request::json`"
                )),
            }
        }
        self
    }

    /// Records the first invalid value.
    fn reject(&mut self, reason: String) {
        self.invalid.get_or_insert(reason);
    }

    /// Returns path and query, escaped, with the base path before them.
    pub(crate) fn target(&self, base_path: &str) -> Result<String, Error> {
        if let Some(reason) = &self.invalid {
            return Err(Error::argument(reason.clone()));
        }
        let length = self.body.len();
        if let Some(said) = self.length.as_ref().filter(|said| **said != length.to_string()) {
            return Err(Error::argument(format!(
                "wrong content-length `{said}`: the body has {length} bytes; remove the header"
            )));
        }
        if !self.options.expects_events {
            stream_flag::check(self.operation, &self.body)?;
        }
        let mut target = String::with_capacity(128);
        target.push_str(base_path);
        let mut rest = self.operation.path;
        while let Some((literal, parameter)) = rest.split_once('{') {
            let (name, after) = parameter.split_once('}').ok_or_else(|| {
                Error::argument(format!("invalid path `{}`: missing `}}`", self.operation.path))
            })?;
            target.push_str(literal);
            target.extend(utf8_percent_encode(self.path_value(name)?, ESCAPED));
            rest = after;
        }
        target.push_str(rest);
        for (index, (name, value)) in self.query.iter().enumerate() {
            target.push(if index == 0 { '?' } else { '&' });
            target.extend(utf8_percent_encode(name, ESCAPED));
            target.push('=');
            target.extend(utf8_percent_encode(value, ESCAPED));
        }
        Ok(target)
    }

    /// Returns a path parameter, unless its value would lead to another path.
    fn path_value(&self, name: &str) -> Result<&str, Error> {
        let value = self.path_parameter(name).ok_or_else(|| {
            Error::argument(format!("missing path parameter `{name}`: set it with `Request::path`"))
        })?;
        if value.trim().is_empty() {
            return Err(Error::argument(format!(
                "empty path parameter `{name}`: pass the identifier of the resource"
            )));
        }
        if matches!(value, "." | "..") {
            return Err(Error::argument(format!(
                "invalid path parameter `{name}`: HTTP clients resolve `{value}` to another path; \
                 pass the identifier of the resource"
            )));
        }
        Ok(value)
    }
}

impl fmt::Debug for Request {
    /// Omits headers and body, and redacts parameters whose names are those of secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |name: &str, value: &str| -> (String, String) {
            let is_secret = is_secret(name) || self.operation.secret_fields.contains(&name);
            let value = if is_secret { "REDACTED".into() } else { redact(value) };
            (name.to_owned(), value.into_owned())
        };
        let path: Vec<_> = self.path.iter().map(|(name, value)| shown(name, value)).collect();
        let query: Vec<_> = self.query.iter().map(|(name, value)| shown(name, value)).collect();
        formatter
            .debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("path", &path)
            .field("query", &query)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// The options of a call, which override those of its client.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) endpoint: Option<String>,
    /// Whether unescaped control characters in response strings are accepted.
    pub(crate) is_lenient: bool,
    /// Whether the response is read as a stream of events.
    pub(crate) expects_events: bool,
}
