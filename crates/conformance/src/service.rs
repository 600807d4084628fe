//! What a generated service gives to the runner.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use oci_sdk_core::generated::{NaiveDate, Utc, Wire};
use oci_sdk_core::{Config, Error, Response};
use serde_json::Value;

use crate::arguments::{self, Arguments};
use crate::dispatch::SERVICES;

/// A timestamp, as models have it.
pub(crate) type DateTime = oci_sdk_core::generated::DateTime<Utc>;

/// A date, as models have it.
pub(crate) type Date = NaiveDate;

/// A call on its way; the value in the answer does not matter.
pub(crate) type Sending = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

/// A service: its operations and its types.
#[derive(Debug)]
pub struct Service {
    /// The name of the spec: `work-requests`.
    pub name: &'static str,
    /// The operations of all its clients.
    pub operations: &'static [Operation],
    /// Models, enums, unions, and the lists of them that operations return.
    pub types: &'static [Type],
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// The client struct that it is a method of.
    pub client: &'static str,
    /// Oracle's id of it.
    pub id: &'static str,
    /// Makes a request of it from arguments.
    pub(crate) send: fn(&Config, &mut Arguments) -> Result<Sending, Error>,
}

/// A type that bodies are made of.
#[derive(Debug)]
pub struct Type {
    /// The name, as the official Python SDK writes it.
    pub name: &'static str,
    /// Reads a value and writes it again.
    pub(crate) again: fn(&Value) -> Result<Value, String>,
}

/// The service of that name: that of its spec, `work-requests`, or of Oracle's Python module,
/// `work_requests`.
pub fn service(name: &str) -> Option<&'static Service> {
    let name = name.replace('_', "-");
    SERVICES.iter().copied().find(|service| service.name == name)
}

impl Service {
    /// The operation with that id, of that client if it is said which. Capitals do not matter:
    /// Oracle's SDKs do not agree on them (`UIPassword`, `UiPassword`).
    pub fn operation(&self, client: Option<&str>, id: &str) -> Option<&'static Operation> {
        self.operations.iter().find(|operation| {
            operation.id.eq_ignore_ascii_case(id)
                && client.is_none_or(|client| operation.client == client)
        })
    }

    /// Reads a value of the type of that name, such as `Job`, `list[Job]` or `dict(str, Job)`, and
    /// writes it again. Nothing when there is no such type.
    pub fn again(&self, name: &str, json: &Value) -> Option<Result<Value, String>> {
        // Oracle's names that Rust would not have are changed in their capitals alone.
        let named = self.types.iter().find(|other| other.name.eq_ignore_ascii_case(name));
        let known = named.map(|named| named.again).or(match name {
            "str" => Some(again::<String>),
            "int" => Some(again::<i64>),
            "float" => Some(again::<f64>),
            "bool" => Some(again::<bool>),
            "datetime" => Some(again::<DateTime>),
            "date" => Some(again::<Date>),
            "object" => Some(again::<Value>),
            _ => None,
        });
        if let Some(again) = known {
            return Some(again(json));
        }
        if let Some(item) = name.strip_prefix("list[").and_then(|name| name.strip_suffix(']')) {
            let Value::Array(items) = json else { return Some(Err(format!("{json} is no list"))) };
            return items.iter().map(|value| self.again(item, value)).collect();
        }
        let entry = name.strip_prefix("dict(str, ").and_then(|name| name.strip_suffix(')'))?;
        let Value::Object(entries) = json else { return Some(Err(format!("{json} is no map"))) };
        let entries = entries
            .iter()
            .map(|(key, value)| Some(self.again(entry, value)?.map(|value| (key.clone(), value))));
        entries
            .collect::<Option<Result<serde_json::Map<_, _>, _>>>()
            .map(|map| map.map(Value::Object))
    }
}

/// A call of a request.
pub(crate) fn sending<T, R>(request: R) -> Sending
where
    R: IntoFuture<Output = Result<Response<T>, Error>>,
    R::IntoFuture: 'static,
{
    let call = request.into_future();
    Box::pin(async move { call.await.map(drop) })
}

/// Reads a value and writes it again.
pub(crate) fn again<T: Wire>(json: &Value) -> Result<Value, String> {
    let value: T = arguments::read(json)?;
    arguments::written(&value)
}
