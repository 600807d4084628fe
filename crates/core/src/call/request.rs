//! A request under construction.
//!
//! Generated request structs are thin covers of a [`Request`]: each setter is one line that puts
//! a value where it belongs. Nothing is checked before it is sent, so setters cannot fail; the
//! first thing that is wrong is kept and returned by the call.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::client::Client;
use super::events;
use super::operation::Operation;
use crate::error::Error;
use crate::net::body::Body;
use crate::redact::name::is_secret;
use crate::redact::redact;
use crate::retry::RetryPolicy;
use crate::text::Text;

/// All but what RFC 3986 calls unreserved.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Headers that belong to the signature and to the connection.
const RESERVED: [&str; 6] =
    ["authorization", "connection", "date", "host", "transfer-encoding", "x-content-sha256"];

/// A call of one operation.
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
    /// The length that the body is said to have.
    length: Option<String>,
    refused: Option<String>,
}

impl Request {
    /// A request that has everything yet to be said.
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
            refused: None,
        }
    }

    /// Sets a parameter of the path.
    pub fn path(&mut self, name: &'static str, value: impl Text) {
        self.path.push((name, value.text().into_owned()));
    }

    /// Sets a parameter of the query, in place of what it was.
    pub fn query(&mut self, name: &'static str, value: impl Text) {
        self.query.retain(|(other, _)| other != name);
        self.query.push((Cow::Borrowed(name), value.text().into_owned()));
    }

    /// Sets a parameter of the query to several values, each with the name again.
    pub fn query_each<T: Text>(&mut self, name: &'static str, values: impl IntoIterator<Item = T>) {
        self.query.retain(|(other, _)| other != name);
        for value in values {
            self.query.push((Cow::Borrowed(name), value.text().into_owned()));
        }
    }

    /// Sets a parameter of the query to several values, with commas between them.
    pub fn query_list<T: Text>(&mut self, name: &'static str, values: impl IntoIterator<Item = T>) {
        let values: Vec<_> = values.into_iter().map(|value| value.text().into_owned()).collect();
        self.query(name, values.join(","));
    }

    /// Sets one entry of a parameter that is a map, sent as `name.key=value`.
    pub fn query_entry(&mut self, name: &'static str, key: &str, value: impl Text) {
        self.query.push((Cow::Owned(format!("{name}.{key}")), value.text().into_owned()));
    }

    /// Sets several entries of a parameter that is a map, each sent as `name.key=value`.
    pub fn query_entries<T: Text>(
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
    /// What the signature covers is not yours to set: `host`, `date`, `x-content-sha256` and
    /// `authorization` are refused. A `content-length` has to be that of the body, or the call
    /// fails before anything is sent.
    pub fn header(&mut self, name: &str, value: impl Text) {
        if CONTENT_LENGTH.as_str().eq_ignore_ascii_case(name) {
            self.length = Some(value.text().into_owned());
            return;
        }
        if RESERVED.iter().any(|reserved| name.eq_ignore_ascii_case(reserved)) {
            self.refuse(format!("the header `{name}` is set by the SDK; leave it out"));
            return;
        }
        let Ok(header) = HeaderName::try_from(name) else {
            self.refuse(format!(
                "{name:?} is not the name of a header: letters, digits and hyphens are possible there"
            ));
            return;
        };
        let Ok(value) = HeaderValue::from_bytes(value.text().as_bytes()) else {
            self.refuse(format!(
                "the value of `{name}` cannot be sent as a header: line breaks and control characters \
                 are not possible there"
            ));
            return;
        };
        self.headers.insert(header, value);
    }

    /// Sets one entry of a parameter that is a map of headers, whose names start with `prefix`.
    pub fn header_entry(&mut self, prefix: &str, key: &str, value: impl Text) {
        self.header(&format!("{prefix}{key}"), value);
    }

    /// Sets several entries of a parameter that is a map of headers, whose names start with
    /// `prefix`.
    pub fn header_entries<T: Text>(
        &mut self,
        prefix: &str,
        entries: impl IntoIterator<Item = (String, T)>,
    ) {
        for (key, value) in entries {
            self.header_entry(prefix, &key, value);
        }
    }

    /// Sets a header whose value is secret: it is kept out of logs.
    pub fn secret_header(&mut self, name: &str, value: impl Text) {
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
            Err(error) => self.refuse(format!("the body cannot be written as JSON: {error}")),
        }
    }

    /// Sets a body of bytes.
    pub fn body(&mut self, body: impl Into<Body>) {
        self.body = body.into();
        // The caller may have said better what it is.
        let octets = HeaderValue::from_static("application/octet-stream");
        self.headers.entry(CONTENT_TYPE).or_insert(octets);
    }

    /// Sets the time limit of the whole call, with all attempts and with reading the response, also
    /// when it is a stream.
    pub fn timeout(&mut self, limit: Duration) {
        self.options.timeout = Some(limit);
    }

    /// Sets when the call is made again.
    pub fn retry(&mut self, policy: RetryPolicy) {
        self.options.retry = Some(policy);
    }

    /// Sets the id of the request; without one, each attempt gets one of its own.
    pub fn request_id(&mut self, id: impl Text) {
        self.header("opc-request-id", id);
    }

    /// Sends the request to this URL instead of the client's endpoint; the base path of the service
    /// is appended unless it is there.
    pub fn endpoint(&mut self, url: impl Into<String>) {
        self.options.endpoint = Some(url.into());
    }

    /// Puts up with control characters inside the strings of the answer, which are no JSON but
    /// which some services send.
    pub fn allow_control_characters(&mut self) {
        self.options.is_lenient = true;
    }

    /// The value of a parameter of the path.
    pub(crate) fn path_parameter(&self, name: &str) -> Option<&str> {
        self.path.iter().rev().find_map(|(other, value)| (*other == name).then_some(value.as_str()))
    }

    /// The value of a query parameter.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find_map(|(other, value)| (other == name).then_some(value.as_str()))
    }

    /// Rejects an operation that streams its response, where all of the response is needed.
    pub(crate) fn in_memory(mut self) -> Self {
        if self.operation.streams {
            self.refuse(
                "the operation is declared with `with_stream`, so its response is not read into \
                 memory; send the request with `send_stream`"
                    .to_owned(),
            );
        }
        self
    }

    /// Keeps the first thing that is wrong.
    fn refuse(&mut self, reason: String) {
        self.refused.get_or_insert(reason);
    }

    /// Path and query as they go out, below the base path.
    pub(crate) fn target(&self, base_path: &str) -> Result<String, Error> {
        if let Some(reason) = &self.refused {
            return Err(Error::argument(reason.clone()));
        }
        let length = self.body.len();
        if let Some(said) = self.length.as_ref().filter(|said| **said != length.to_string()) {
            return Err(Error::argument(format!(
                "the body has {length} bytes, and not the {said} that `content-length` says"
            )));
        }
        events::check(self.operation, &self.body)?;
        let mut target = String::with_capacity(128);
        target.push_str(base_path);
        let mut rest = self.operation.path;
        while let Some((literal, parameter)) = rest.split_once('{') {
            let (name, after) = parameter.split_once('}').ok_or_else(|| {
                Error::argument(format!("the path `{}` has no closing brace", self.operation.path))
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

    /// A parameter of the path, unless it would change which path it is.
    fn path_value(&self, name: &str) -> Result<&str, Error> {
        let value = self.path_parameter(name).ok_or_else(|| {
            Error::argument(format!(
                "the path parameter `{name}` is not set; `Request::path` sets it"
            ))
        })?;
        if value.trim().is_empty() {
            return Err(Error::argument(format!(
                "the path parameter `{name}` is empty; give the identifier of the resource"
            )));
        }
        if matches!(value, "." | "..") {
            return Err(Error::argument(format!(
                "the path parameter `{name}` is `{value}`, which every HTTP client resolves to \
                 another path"
            )));
        }
        Ok(value)
    }
}

impl fmt::Debug for Request {
    /// Without headers and body, and without the values of parameters that are secret by their names.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |name: &str, value: &str| -> (String, String) {
            let is_secret = is_secret(name) || self.operation.secret_members.contains(&name);
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

/// What one call does differently from the others of its client.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) endpoint: Option<String>,
    /// Whether control characters in the strings of the answer are put up with.
    pub(crate) is_lenient: bool,
}

/// Gives a generated request struct what all of them have.
#[macro_export]
macro_rules! request {
    ($request:ty => $value:ty) => {
        impl $request {
            /// Limits the time of the whole call, with all attempts and with reading the response,
            /// also when it is a stream.
            #[inline]
            pub fn timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.request.timeout(limit);
                self
            }

            /// Says when the call is made again, whatever the client does otherwise.
            #[inline]
            pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
                self.request.retry(policy);
                self
            }

            /// Adds a header, in place of the one that would be sent.
            #[inline]
            pub fn header(mut self, name: &str, value: &str) -> Self {
                self.request.header(name, value);
                self
            }

            /// Gives the request an id of your own, which is in Oracle's logs and in the answer.
            #[inline]
            pub fn request_id(mut self, id: &str) -> Self {
                self.request.request_id(id);
                self
            }

            /// Sends the request to this URL instead of the client's endpoint.
            #[inline]
            pub fn endpoint(mut self, url: &str) -> Self {
                self.request.endpoint(url);
                self
            }

            /// Puts up with control characters inside the strings of the answer, which are no
            /// JSON but which some services send.
            #[inline]
            pub fn allow_control_characters(mut self) -> Self {
                self.request.allow_control_characters();
                self
            }

            /// Calls the setter `set` with `value`; without a value, returns the request unchanged.
            pub fn apply<T>(
                self,
                value: ::core::option::Option<T>,
                set: impl ::core::ops::FnOnce(Self, T) -> Self,
            ) -> Self {
                $crate::generated::apply(self, value, set)
            }
        }

        impl ::std::future::IntoFuture for $request {
            type Output = <$crate::Call<$value> as ::std::future::Future>::Output;
            type IntoFuture = $crate::Call<$value>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}
