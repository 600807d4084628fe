//! The requests that a rule of a mock applies to.

use std::borrow::Cow;
use std::fmt::{self, Display, Write};
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::request::RecordedRequest;
use crate::redact::name::{is_secret, is_secret_header};
use crate::redact::redact;
use crate::values::parameter::ToParameter;

/// The requests that a rule of a [`Mock`](super::Mock) applies to: those of an operation, with
/// certain arguments.
///
/// An operation is given by its id in the API, such as `GetJob`, which is the name of its struct in
/// the module `operations` of a service crate. A string converts to the matcher of an operation with
/// any arguments. Each condition narrows the matcher.
///
/// # Example
///
/// ```
/// use oci_sdk_core::testing::{Matcher, Mock, Reply};
/// use serde_json::json;
///
/// let mock = Mock::new()
///     .on(Matcher::new("GetJob").path("jobId", "ocid1.a"), json!({ "id": "ocid1.a" }))
///     .on(Matcher::new("ListJobs").query("lifecycleState", "FAILED"), json!([]))
///     .on(Matcher::new("UpdateJob").header("if-match", "e0"), Reply::status(412))
///     .on(Matcher::new("CreateJob").field("displayName", "nightly"), Reply::status(409));
/// ```
#[derive(Clone)]
#[must_use = "a matcher does nothing until it is passed to `Mock::on`"]
pub struct Matcher {
    /// `None` for requests of any operation.
    operation: Option<String>,
    conditions: Vec<Condition>,
}

#[derive(Clone)]
enum Condition {
    Service(String),
    Path(String, String),
    Query(String, String),
    Header(String, String),
    /// A value in the body, by its JSON pointer.
    Field(String, Value),
    Filter(Arc<dyn Filter>),
}

trait Filter: Fn(&RecordedRequest) -> bool + Send + Sync {}
impl<F: Fn(&RecordedRequest) -> bool + Send + Sync> Filter for F {}

impl Matcher {
    /// Creates a matcher of the requests of an operation, such as `GetJob`.
    pub fn new(operation: impl Into<String>) -> Self {
        Self { operation: Some(operation.into()), conditions: Vec::new() }
    }

    /// Creates a matcher of all requests.
    pub fn any() -> Self {
        Self { operation: None, conditions: Vec::new() }
    }

    /// Requires that the request is one to this service, such as `data-science`. Several services
    /// have an operation `GetWorkRequest`, for example.
    pub fn service(self, name: impl Into<String>) -> Self {
        self.and(Condition::Service(name.into()))
    }

    /// Requires the value of a path parameter, by its name in the API such as `jobId`.
    pub fn path(self, name: impl Into<String>, value: impl ToParameter) -> Self {
        self.and(Condition::Path(name.into(), value.to_parameter().into_owned()))
    }

    /// Requires the value of a query parameter, by its name in the API such as `displayName`. If
    /// the parameter has several values, one of them has to be this.
    pub fn query(self, name: impl Into<String>, value: impl ToParameter) -> Self {
        self.and(Condition::Query(name.into(), value.to_parameter().into_owned()))
    }

    /// Requires the value of a header.
    pub fn header(self, name: impl Into<String>, value: impl ToParameter) -> Self {
        self.and(Condition::Header(name.into(), value.to_parameter().into_owned()))
    }

    /// Requires the value of a field of the JSON body, by its name such as `displayName`, or by a
    /// JSON pointer such as `/source/items/0`.
    ///
    /// # Panics
    ///
    /// If the value cannot be serialized as JSON.
    #[track_caller]
    pub fn field(self, pointer: impl Into<String>, value: impl Serialize) -> Self {
        let pointer = pointer.into();
        let value = match serde_json::to_value(value) {
            Ok(value) => value,
            Err(error) => panic!("cannot serialize the value of `{pointer}` as JSON: {error}"),
        };
        self.and(Condition::Field(pointer, value))
    }

    /// Requires that `filter` returns `true`. It is called for requests that meet all conditions
    /// before it.
    ///
    /// ```
    /// use oci_sdk_core::testing::Matcher;
    ///
    /// let large = Matcher::new("PutObject").filter(|request| request.bytes().len() > 1_000_000);
    /// let tagged = Matcher::new("CreateJob")
    ///     .filter(|request| request.json()["freeformTags"]["team"].is_string());
    /// ```
    pub fn filter(self, filter: impl Fn(&RecordedRequest) -> bool + Send + Sync + 'static) -> Self {
        self.and(Condition::Filter(Arc::new(filter)))
    }

    fn and(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Returns the reason why the request does not match; `None` if it does.
    pub(super) fn mismatch(&self, request: &RecordedRequest) -> Option<Cow<'static, str>> {
        if self.operation.as_deref().is_some_and(|id| request.operation() != Some(id)) {
            return Some(Cow::Borrowed("another operation"));
        }
        self.conditions.iter().find_map(|condition| condition.mismatch(request))
    }
}

impl Condition {
    /// Returns the reason why the request does not meet the condition; `None` if it does.
    fn mismatch(&self, request: &RecordedRequest) -> Option<Cow<'static, str>> {
        let (name, found) = match self {
            Self::Service(name) => match request.service() {
                Some(service) if service == name => return None,
                service => ("service", service.map(str::to_owned)),
            },
            Self::Path(name, value) => match request.path_parameter(name) {
                Some(found) if found == value => return None,
                found => (name.as_str(), found.map(str::to_owned)),
            },
            Self::Query(name, value) => {
                let mut query = request.query().iter();
                if query.any(|(other, found)| other == name && found == value) {
                    return None;
                }
                (name.as_str(), request.query_parameter(name).map(str::to_owned))
            }
            Self::Header(name, value) => match request.header(name) {
                Some(found) if found == value => return None,
                found => (name.as_str(), found.map(str::to_owned)),
            },
            Self::Field(pointer, value) => match at(request.json(), pointer) {
                Some(found) if found == value => return None,
                found => (last(pointer), found.map(Value::to_string)),
            },
            Self::Filter(filter) if filter(request) => return None,
            Self::Filter(_) => return Some(Cow::Borrowed("the filter returned `false`")),
        };
        let Some(found) = found else { return Some(Cow::Owned(format!("`{name}` is missing"))) };
        // A field that is not secret may contain one that is.
        let is_hidden = self.is_secret() || request.hides(name);
        let found = if is_hidden { Cow::Borrowed("REDACTED") } else { redact(&found) };
        Some(Cow::Owned(format!("`{name}` is `{found}`")))
    }

    /// Whether the value is secret, by its name.
    fn is_secret(&self) -> bool {
        match self {
            Self::Service(_) | Self::Filter(_) => false,
            Self::Path(name, _) | Self::Query(name, _) => is_secret(name),
            Self::Header(name, _) => is_secret_header(name),
            Self::Field(pointer, _) => is_secret(last(pointer)),
        }
    }
}

/// Returns the value at a JSON pointer, whose first slash may be missing.
fn at<'a>(json: &'a Value, pointer: &str) -> Option<&'a Value> {
    match pointer.starts_with('/') {
        true => json.pointer(pointer),
        false => json.pointer(&format!("/{pointer}")),
    }
}

/// Returns the name of the field that a JSON pointer leads to.
fn last(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or_default()
}

impl From<&str> for Matcher {
    fn from(operation: &str) -> Self {
        Self::new(operation)
    }
}

impl From<String> for Matcher {
    fn from(operation: String) -> Self {
        Self::new(operation)
    }
}

impl Display for Matcher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.operation {
            Some(operation) => write!(formatter, "`{operation}`")?,
            None => formatter.write_str("any request")?,
        }
        for condition in &self.conditions {
            write!(formatter, ", {condition}")?;
        }
        Ok(())
    }
}

impl Display for Condition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (place, name, value): (&str, &str, &dyn Display) = match self {
            Self::Service(name) => return write!(formatter, "service `{name}`"),
            Self::Filter(_) => return formatter.write_str("filter"),
            Self::Path(name, value) => ("path", name, value),
            Self::Query(name, value) => ("query", name, value),
            Self::Header(name, value) => ("header", name, value),
            Self::Field(pointer, value) => ("field", pointer, value),
        };
        write!(formatter, "{place} `{name}` = `")?;
        match self.is_secret() {
            true => formatter.write_str("REDACTED")?,
            false => formatter.write_str(&redact(&value.to_string()))?,
        }
        formatter.write_char('`')
    }
}

impl fmt::Debug for Matcher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Matcher({self})")
    }
}
