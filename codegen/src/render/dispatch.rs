//! The modules that connect the conformance runner to services: a function for each operation,
//! which creates the request from JSON arguments, and a table of the types.
//!
//! They are not part of published crates and not checked in: builds render what they need.

use std::collections::BTreeMap;

use super::parameters::{optional, required, set_by_the_core};
use super::source::{Source, literal};
use super::{marker, named};
use crate::ir::{Body, Client, Content, Location, Operation, Parameter, Service, Type, Value};

/// Renders the modules of a service, each with at most `limit` operations and types. Their text has no
/// inner attributes, so that it can be a crate, a module or included.
///
/// `python` is the name of Oracle's Python module.
pub(crate) fn parts(service: &Service, python: &str, limit: usize) -> Vec<String> {
    let operations: Vec<_> = service
        .clients
        .iter()
        .flat_map(|client| client.operations.iter().map(move |operation| (client, operation)))
        .collect();
    let types: Vec<_> = types(service).into_iter().collect();
    let count = (operations.len() + types.len()).div_ceil(limit).max(1);
    // Requests cost more than types, so that every part gets its share of both.
    let share = |index: usize, length: usize| length * index / count..length * (index + 1) / count;
    (0..count)
        .map(|index| {
            let operations = &operations[share(index, operations.len())];
            part(service, python, operations, &types[share(index, types.len())])
        })
        .collect()
}

fn part(
    service: &Service,
    python: &str,
    operations: &[(&Client, &Operation)],
    types: &[(String, Type)],
) -> String {
    let krate = service.package.replace('-', "_");
    let mut source = Source::default();
    source.line(0, format!("// {}", marker(&service.file)));
    source.blank();
    source.line(0, "use oci_sdk_conformance::dispatch as d;");
    source.blank();
    source.docs(0, [format!("Operations and types of the {}.", service.api())]);
    source.line(0, "pub static PART: d::Part = d::Part {");
    source.line(1, format!("service: {},", literal(&service.name)));
    source.line(1, format!("module: {},", literal(python)));
    source.line(1, "operations: OPERATIONS,");
    source.line(1, "types: TYPES,");
    source.line(0, "};");
    source.blank();
    source.line(0, "const OPERATIONS: &[d::Operation] = &[");
    for (client, operation) in operations {
        let (client, id) = (literal(&client.name), literal(&operation.id));
        let send = &operation.module;
        source.line(1, format!("d::Operation {{ client: {client}, id: {id}, send: {send} }},"));
    }
    source.line(0, "];");
    source.blank();
    source.line(0, "const TYPES: &[d::Type] = &[");
    for (name, value) in types {
        let (name, value) = (literal(name), path(&krate, value));
        source.line(1, format!("d::Type {{ name: {name}, again: d::again::<{value}> }},"));
    }
    source.line(0, "];");
    for (client, operation) in operations {
        function(&krate, client, operation, &mut source);
    }
    source.finish()
}

/// Renders the function that creates the request of an operation.
fn function(krate: &str, client: &Client, operation: &Operation, source: &mut Source) {
    let mut values: Vec<_> = if named::is_named(operation) {
        let fields = named::fields(operation).map(|parameter| {
            let borrow = if named::is_borrowed(parameter) { "&" } else { "" };
            format!("{}: {borrow}{}", parameter.name, required_value(krate, parameter))
        });
        let fields = fields.collect::<Vec<_>>().join(", ");
        let name = named::struct_name(operation);
        let others = named::others(operation).map(|parameter| required_value(krate, parameter));
        std::iter::once(format!("{krate}::operations::{name} {{ {fields} }}"))
            .chain(others)
            .collect()
    } else {
        required(operation).map(|parameter| required_value(krate, parameter)).collect()
    };
    let mut setters = Source::default();
    for parameter in optional(operation) {
        setter(krate, parameter, &mut setters);
    }
    for parameter in set_by_the_core(operation) {
        let (wire, value) = (literal(&parameter.wire), taken(krate, &parameter.location));
        let take = format!("arguments.optional_header::<{value}>({wire})?");
        when_given(&take, &format!("header({wire}, &value.to_string())"), &mut setters);
    }
    match &operation.body {
        Some(body) if body.required => {
            values.push(format!("arguments.body({})?", body_value(krate, body)));
        }
        Some(body) => {
            let take = format!("arguments.optional_body({})?", body_value(krate, body));
            when_given(&take, &format!("{}(value)", body.name), &mut setters);
        }
        None => {}
    }
    let setters = setters.finish();
    let mutable = if setters.is_empty() { "" } else { "mut " };
    let endpoint = if client.regional { "" } else { ", d::ENDPOINT" };
    source.blank();
    source.line(
        0,
        format!(
            "fn {}(config: &d::Config, arguments: &mut d::Arguments) -> Result<d::Sending, d::Error> {{",
            operation.module
        ),
    );
    source.line(1, format!("let client = {krate}::{}::new(config{endpoint})?;", client.name));
    let call = format!("let {mutable}request = client.{}(", operation.call);
    source.list(1, &call, &values, ");");
    for line in setters.lines() {
        source.line(0, line);
    }
    source.line(1, "arguments.end()?;");
    source.line(1, "Ok(d::sending(request))");
    source.line(0, "}");
}

/// Returns the location of a parameter, by which the methods of `Arguments` are named.
fn kind(location: &Location) -> &'static str {
    match location {
        Location::Path(_) => "path",
        Location::Query(_)
        | Location::QueryEach(_)
        | Location::QueryList(_)
        | Location::QueryEntry(_) => "query",
        Location::Header(_)
        | Location::HeaderList(_)
        | Location::HeaderEntry(_)
        | Location::SecretHeader => "header",
    }
}

/// Returns the type of the value of an argument.
fn taken(krate: &str, location: &Location) -> String {
    match location {
        Location::QueryEach(item) | Location::QueryList(item) | Location::HeaderList(item) => {
            format!("Vec<{}>", path(krate, item))
        }
        location => location.value().map_or("String".to_owned(), |value| path(krate, value)),
    }
}

fn required_value(krate: &str, parameter: &Parameter) -> String {
    let (take, wire) = (kind(&parameter.location), literal(&parameter.wire));
    format!("arguments.{take}::<{}>({wire})?", taken(krate, &parameter.location))
}

/// Renders the statement that sets an optional parameter if there is an argument for it.
fn setter(krate: &str, parameter: &Parameter, source: &mut Source) {
    let (name, wire) = (&parameter.name, literal(&parameter.wire));
    let value = taken(krate, &parameter.location);
    let all = match &parameter.location {
        Location::QueryEntry(_) => format!("query_entries::<{value}>({wire})"),
        Location::HeaderEntry(prefix) => format!("header_entries({})", literal(prefix)),
        location => {
            let take = format!("arguments.optional_{}::<{value}>({wire})?", kind(location));
            return when_given(&take, &format!("{name}(value)"), source);
        }
    };
    source.line(1, format!("request = request.{name}(arguments.{all}?);"));
}

/// Renders the statement that calls a setter if there is a value.
fn when_given(take: &str, set: &str, source: &mut Source) {
    source.line(1, format!("if let Some(value) = {take} {{"));
    source.line(2, format!("request = request.{set};"));
    source.line(1, "}");
}

/// Returns the function that reads the body.
fn body_value(krate: &str, body: &Body) -> String {
    match &body.content {
        Content::Json(value) => format!("d::Arguments::json::<{}>", path(krate, value)),
        Content::Bytes => "d::Arguments::bytes".to_owned(),
    }
}

/// Returns the types of a service by their names in the vectors: its own types, the types of responses,
/// and objects without declared fields.
fn types(service: &Service) -> BTreeMap<String, Type> {
    let models = service.models.iter().map(|model| Type::Model(model.name.clone()));
    let enums = service.enums.iter().map(|item| Type::Enum(item.name.clone()));
    let unions = service.unions.iter().map(|union| Type::Union(union.name.clone()));
    let operations = service.clients.iter().flat_map(|client| &client.operations);
    let returned = operations.filter_map(|operation| match &operation.success.value {
        Value::Json(value) => Some(value.clone()),
        Value::None | Value::Text | Value::Stream => None,
    });
    let all = models.chain(enums).chain(unions).chain(returned);
    let open = service.open_objects.iter().map(|name| (name.clone(), Type::Value));
    all.map(|value| (python_name(&value), value)).chain(open).collect()
}

/// Returns the name of a type in the official Python SDK, which the vectors use.
fn python_name(value: &Type) -> String {
    match value {
        Type::Bool => "bool".to_owned(),
        Type::I64 => "int".to_owned(),
        Type::F64 => "float".to_owned(),
        Type::String | Type::Base64 | Type::Secret => "str".to_owned(),
        Type::DateTime => "datetime".to_owned(),
        Type::Date => "date".to_owned(),
        Type::Value => "object".to_owned(),
        Type::List(item) => format!("list[{}]", python_name(item)),
        Type::Map(entry) => format!("dict(str, {})", python_name(entry)),
        Type::Model(name) | Type::Enum(name) | Type::Union(name) => name.clone(),
    }
}

/// Returns the path of a type from outside its crate.
fn path(krate: &str, value: &Type) -> String {
    match value {
        Type::Bool => "bool".to_owned(),
        Type::I64 => "i64".to_owned(),
        Type::F64 => "f64".to_owned(),
        Type::String | Type::Base64 => "String".to_owned(),
        Type::Secret => "d::Secret".to_owned(),
        Type::DateTime => "d::DateTime".to_owned(),
        Type::Date => "d::Date".to_owned(),
        Type::Value => "d::Value".to_owned(),
        Type::List(item) => format!("Vec<{}>", path(krate, item)),
        Type::Map(entry) => {
            format!("std::collections::BTreeMap<String, {}>", path(krate, entry))
        }
        Type::Model(name) | Type::Enum(name) | Type::Union(name) => {
            format!("{krate}::models::{name}")
        }
    }
}
