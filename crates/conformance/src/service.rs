//! The interface between generated services and the runner.

use std::fmt::Debug;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use oci_sdk_core::generated_v1::{NaiveDate, Utc, Wire};
use oci_sdk_core::{Config, Error, Response};
use serde_json::Value;

use crate::arguments::{self, Arguments};
use crate::lines;

/// The timestamp type of models.
pub type DateTime = oci_sdk_core::generated_v1::DateTime<Utc>;

/// The date type of models.
pub type Date = NaiveDate;

/// A running call. The value of the response is ignored.
pub type Sending = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

/// The endpoint of clients whose endpoint does not follow from the region.
pub const ENDPOINT: &str = "https://endpoint.example.com";

/// A part of a service, as the generator renders it: large services have several.
#[derive(Debug)]
pub struct Part {
    /// The name of the spec: `work-requests`.
    pub service: &'static str,
    /// The name of Oracle's Python module: `work_requests`.
    pub module: &'static str,
    /// Operations of all its clients.
    pub operations: &'static [Operation],
    /// Models, enums, unions, and the lists of them that operations return.
    pub types: &'static [Type],
}

/// A service: its operations and its types.
#[derive(Debug)]
pub struct Service {
    /// The name of the spec: `work-requests`.
    pub name: &'static str,
    /// The name of Oracle's Python module: `work_requests`.
    pub module: &'static str,
    /// The operations of all its clients.
    pub operations: Vec<&'static Operation>,
    /// Models, enums, unions, and the lists of them that operations return.
    pub types: Vec<&'static Type>,
}

/// The services that can be checked.
#[derive(Debug)]
pub struct Services(Vec<Service>);

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// The client struct that it is a method of.
    pub client: &'static str,
    /// Oracle's id.
    pub id: &'static str,
    /// Creates a request from arguments.
    pub send: fn(&Config, &mut Arguments) -> Result<Sending, Error>,
}

/// A type of bodies.
#[derive(Debug)]
pub struct Type {
    /// The name in the official Python SDK.
    pub name: &'static str,
    /// Reads a value, and writes it.
    pub again: fn(&Value) -> Result<Again, String>,
}

/// A value that was read.
#[derive(Debug)]
pub struct Again {
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

impl Services {
    /// Joins the parts of services.
    pub fn new(parts: &[&'static Part]) -> Self {
        let mut services: Vec<Service> = Vec::new();
        for part in parts {
            let (name, module) = (part.service, part.module);
            let index = services.iter().position(|service| service.name == name);
            let index = index.unwrap_or_else(|| {
                services.push(Service { name, module, operations: vec![], types: vec![] });
                services.len() - 1
            });
            services[index].operations.extend(part.operations);
            services[index].types.extend(part.types);
        }
        Self(services)
    }

    /// Returns the service with this name: that of its spec, `work-requests`, or of Oracle's Python module,
    /// `work_requests`.
    pub fn get(&self, name: &str) -> Option<&Service> {
        let is_same = |other| lines::is_same_name(other, name);
        let module = self.iter().find(|service| is_same(service.module));
        module.or_else(|| self.iter().find(|service| is_same(service.name)))
    }

    /// Iterates over the services.
    pub fn iter(&self) -> std::slice::Iter<'_, Service> {
        self.0.iter()
    }
}

impl Service {
    /// Returns the operation with this id, of this client if one is given and there are several.
    /// Ids are case-insensitive, because Oracle's SDKs differ (`UIPassword`, `UiPassword`).
    pub fn operation(&self, client: Option<&str>, id: &str) -> Option<&'static Operation> {
        let first = self.operations.first()?.client;
        let has_one_client = self.operations.iter().all(|operation| operation.client == first);
        let client = client.filter(|_| !has_one_client);
        self.operations.iter().copied().find(|operation| {
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

/// Returns the call of a request.
pub fn sending<T, R>(request: R) -> Sending
where
    R: IntoFuture<Output = Result<Response<T>, Error>>,
    R::IntoFuture: 'static,
{
    let call = request.into_future();
    Box::pin(async move { call.await.map(drop) })
}

/// Reads a value, and writes it.
pub fn again<T: Wire + Debug>(json: &Value) -> Result<Again, String> {
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
    fn parts_are_joined_and_operation_is_selected_by_client() {
        fn send(_: &Config, _: &mut Arguments) -> Result<Sending, Error> {
            unreachable!("no request is made")
        }

        const fn operation(client: &'static str) -> Operation {
            Operation { client, id: "GetThing", send }
        }

        const fn part(operations: &'static [Operation]) -> Part {
            Part { service: "test-one", module: "test", operations, types: &[] }
        }

        static A: Part = part(&[operation("A")]);
        static B: Part = part(&[operation("B")]);
        let client_of = |parts: &[&'static Part], client| {
            let services = Services::new(parts);
            assert_eq!(services.iter().count(), 1);
            let service = services.get("test_one").expect("the name of the spec is found");
            service.operation(client, "get_thing").map(|operation| operation.client)
        };
        assert_eq!(client_of(&[&A], Some("Renamed")), Some("A"));
        assert_eq!(client_of(&[&A, &B], Some("B")), Some("B"));
        assert_eq!(client_of(&[&A, &B], Some("Renamed")), None);
        assert_eq!(client_of(&[&A, &B], None), Some("A"));
        assert!(Services::new(&[&A]).get("Test").is_some());
        assert!(Services::new(&[&A]).get("other").is_none());
    }
}
