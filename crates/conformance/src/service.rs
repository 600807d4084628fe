//! The interface between generated services and the runner.

use std::fmt::Debug;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use oci_sdk_core::generated_v1::{NaiveDate, Utc, Wire};
use oci_sdk_core::{Config, Error, Response};
use serde_json::Value;

use crate::arguments::{self, Arguments};
use crate::dispatch::SERVICES;
use crate::lines;

/// The timestamp type of models.
pub(crate) type DateTime = oci_sdk_core::generated_v1::DateTime<Utc>;

/// The date type of models.
pub(crate) type Date = NaiveDate;

/// A running call. The value of the response is ignored.
pub(crate) type Sending = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

/// The endpoint of clients whose endpoint does not follow from the region.
#[allow(dead_code, reason = "no current service has such a client")]
pub(crate) const ENDPOINT: &str = "https://endpoint.example.com";

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
    /// Oracle's id.
    pub id: &'static str,
    /// Creates a request from arguments.
    pub(crate) send: fn(&Config, &mut Arguments) -> Result<Sending, Error>,
}

/// A type of bodies.
#[derive(Debug)]
pub struct Type {
    /// The name in the official Python SDK.
    pub name: &'static str,
    /// Reads a value, and writes it.
    pub(crate) again: fn(&Value) -> Result<Again, String>,
}

/// A value that was read.
#[derive(Debug)]
pub(crate) struct Again {
    /// The value as JSON.
    json: Value,
    /// The `Debug` output.
    debug: String,
}

impl Operation {
    /// Calls the operation with the arguments of a line: `{path: {}, query: {}, header: {}, body}`.
    ///
    /// # Errors
    ///
    /// Fails if the arguments do not match the operation.
    pub async fn call(&self, config: &Config, args: &Value) -> Result<Result<(), Error>, String> {
        let mut arguments = Arguments::new(args)?;
        let call = (self.send)(config, &mut arguments);
        Ok(call.map_err(|error| error.message().to_owned())?.await)
    }
}

/// Returns the service with this name: that of its spec, `work-requests`, or of Oracle's Python module,
/// `work_requests`.
pub fn service(name: &str) -> Option<&'static Service> {
    let name = name.replace('_', "-");
    SERVICES.iter().copied().find(|service| service.name == name)
}

impl Service {
    /// Returns the operation with this id, of this client if one is given and there are several.
    /// Ids are case-insensitive, because Oracle's SDKs differ (`UIPassword`, `UiPassword`).
    pub fn operation(&self, client: Option<&str>, id: &str) -> Option<&'static Operation> {
        let first = self.operations.first()?.client;
        let has_one_client = self.operations.iter().all(|operation| operation.client == first);
        let client = client.filter(|_| !has_one_client);
        self.operations.iter().find(|operation| {
            lines::is_same_name(operation.id, id)
                && client.is_none_or(|client| operation.client == client)
        })
    }

    /// Reads and writes a value of the type with this name, such as `Job`, `list[Job]` or `dict(str, Job)`.
    /// Returns `None` if there is no such type.
    pub fn again(&self, name: &str, json: &Value) -> Option<Result<Value, String>> {
        Some(self.shape(name)?.again(json))
    }

    /// Reads a value of the type with this name, which is one of the service, and formats it with
    /// `{:?}`. Returns `None` if there is no such type.
    pub fn debug(&self, name: &str, json: &Value) -> Option<Result<String, String>> {
        let named = self.types.iter().find(|other| other.name.eq_ignore_ascii_case(name))?;
        Some((named.again)(json).map(|again| again.debug))
    }

    /// Returns the form of the values of the type with this name.
    fn shape(&self, name: &str) -> Option<Shape> {
        // Names that are not valid in Rust differ only in case.
        let named = self.types.iter().find(|other| other.name.eq_ignore_ascii_case(name));
        let known = named.map(|named| named.again).or(match name {
            "str" => Some(again::<String>),
            "int" => Some(again::<i64>),
            "float" => Some(again::<f64>),
            "bool" => Some(again::<bool>),
            "datetime" => Some(again::<DateTime>),
            "date" => Some(again::<Date>),
            "object" => Some(again::<Value>),
            // Defined in the core, for all services.
            "Error" => Some(error_again),
            _ => None,
        });
        if let Some(again) = known {
            return Some(Shape::One(again));
        }
        if let Some(item) = name.strip_prefix("list[").and_then(|name| name.strip_suffix(']')) {
            return self.shape(item).map(|item| Shape::List(Box::new(item)));
        }
        let entry = name.strip_prefix("dict(str, ").and_then(|name| name.strip_suffix(')'))?;
        self.shape(entry).map(|entry| Shape::Map(Box::new(entry)))
    }
}

/// The form of the values of a type.
enum Shape {
    /// A type with a function that reads and writes its values.
    One(fn(&Value) -> Result<Again, String>),
    List(Box<Shape>),
    Map(Box<Shape>),
}

impl Shape {
    fn again(&self, json: &Value) -> Result<Value, String> {
        match (self, json) {
            (Self::One(again), _) => again(json).map(|again| again.json),
            (Self::List(item), Value::Array(items)) => {
                items.iter().map(|value| item.again(value)).collect()
            }
            (Self::List(_), _) => Err(format!("{json} is not a list")),
            (Self::Map(entry), Value::Object(entries)) => {
                let again = |(key, value): (&String, _)| Ok((key.clone(), entry.again(value)?));
                let entries: Result<_, String> = entries.iter().map(again).collect();
                entries.map(Value::Object)
            }
            (Self::Map(_), _) => Err(format!("{json} is not a map")),
        }
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

/// Reads a value, and writes it.
pub(crate) fn again<T: Wire + Debug>(json: &Value) -> Result<Again, String> {
    let value: T = arguments::read(json)?;
    Ok(Again { json: arguments::written(&value)?, debug: format!("{value:?}") })
}

/// Reads the body of an error, which the core keeps as it is.
fn error_again(json: &Value) -> Result<Again, String> {
    if json.is_object() { again::<Value>(json) } else { Err(format!("{json} is not an object")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operation_of_several_clients_is_selected_by_client() {
        fn send(_: &Config, _: &mut Arguments) -> Result<Sending, Error> {
            unreachable!("no request is made")
        }

        const fn operation(client: &'static str) -> Operation {
            Operation { client, id: "GetThing", send }
        }

        static ONE: [Operation; 1] = [operation("A")];
        static TWO: [Operation; 2] = [operation("A"), operation("B")];
        let client_of = |operations, client| {
            let service = Service { name: "test", operations, types: &[] };
            service.operation(client, "get_thing").map(|operation| operation.client)
        };
        assert_eq!(client_of(&ONE, Some("Renamed")), Some("A"));
        assert_eq!(client_of(&TWO, Some("B")), Some("B"));
        assert_eq!(client_of(&TWO, Some("Renamed")), None);
        assert_eq!(client_of(&TWO, None), Some("A"));
    }
}
