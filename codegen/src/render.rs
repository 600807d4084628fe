//! Rendering of the IR to the files of a crate.
//!
//! Each module renders one kind of file. Nothing is decided here and nothing can fail: earlier stages
//! ensure that every name is an identifier and that every type exists.

mod argument;
mod client;
mod dispatch;
mod enum_;
mod example;
mod krate;
mod model;
mod named;
mod names;
mod operation;
mod parameters;
mod source;
mod union;

use std::collections::BTreeMap;

use crate::ir::{Client, Location, Operation, Parameter, Service, Type};
use crate::name;

/// The content of each file, by its path in the crate.
pub(crate) type Files = BTreeMap<String, String>;

/// The start of every generated file. Files that start with it can be deleted.
pub(crate) const MARKER: &str = "@generated from";

/// Returns the first line of a file, without the comment characters.
pub(crate) fn marker(file: &str) -> String {
    format!("{MARKER} {file} by cargo xtask generate; do not edit.")
}

/// Renders a crate. `root` is the path of its modules: `crate`, except in tests, where several crates are
/// modules of one.
pub(crate) fn service(service: &Service, root: &str) -> Files {
    let mut files = Files::new();
    let mut add = |path: &str, text: String| {
        files.insert(format!("src/{path}.rs"), format!("// {}\n\n{text}", marker(&service.file)));
    };
    add("lib", krate::library(service));
    add("models", krate::models(service));
    add("operations", krate::operations(service));
    if let [client] = service.clients.as_slice() {
        add("client", client::file(service, client, root));
    } else {
        add("clients", krate::clients(service));
        for client in &service.clients {
            let path = format!("clients/{}", client_module(client));
            add(&path, client::file(service, client, root));
        }
    }
    for operation in service.clients.iter().flat_map(|client| &client.operations) {
        add(&format!("operations/{}", operation.module), operation::file(operation, root));
    }
    for model in &service.models {
        add(&format!("models/{}", name::snake(&model.name)), model::file(model, root));
    }
    for item in &service.enums {
        add(&format!("models/{}", name::snake(&item.name)), enum_::file(item, root));
    }
    for union in &service.unions {
        add(&format!("models/{}", name::snake(&union.name)), union::file(union, root));
    }
    files.insert("Cargo.toml".to_owned(), krate::manifest(service));
    files.insert("README.md".to_owned(), krate::readme(service));
    files
}

/// Returns the required parameters in the order of the arguments, and those that a struct names.
pub(crate) fn arguments(operation: &Operation) -> (Vec<&Parameter>, Vec<&Parameter>) {
    match named::is_named(operation) {
        true => (named::others(operation).collect(), named::fields(operation).collect()),
        false => (parameters::required(operation).collect(), Vec::new()),
    }
}

/// Returns the parameters that are arguments or have setters.
pub(crate) fn parameters(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    parameters::required(operation).chain(parameters::optional(operation))
}

/// Returns the type of the value of a parameter.
pub(crate) fn parameter_type(location: &Location) -> Type {
    parameters::parameter_type(location)
}

/// Renders the modules that connect the conformance runner to the service, each with at most `limit`
/// operations and types. `python` is the name of Oracle's Python module.
pub(crate) fn dispatch(service: &Service, python: &str, limit: usize) -> Vec<String> {
    dispatch::parts(service, python, limit)
}

/// Returns the module of a client of a service with several clients.
fn client_module(client: &Client) -> String {
    name::snake(&client.name)
}

/// Returns the name of the setter of a field.
fn setter(wire: &str) -> String {
    format!("with_{}", words(wire))
}

/// Returns the name of the method that clears a field.
fn clearer(wire: &str) -> String {
    format!("clear_{}", words(wire))
}

/// Returns a name as part of a longer one, in which keywords are allowed.
fn words(wire: &str) -> String {
    name::snake(wire).trim_end_matches('_').to_owned()
}
