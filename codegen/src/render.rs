//! From what a crate holds to its files.
//!
//! A file here for each kind of file there. Nothing is decided and nothing can fail: the stages
//! before have made sure that every name is an identifier and every type exists.

mod argument;
mod client;
pub(crate) mod dispatch;
mod enum_;
mod example;
mod krate;
mod model;
mod names;
mod operation;
mod source;
mod union;

use std::collections::BTreeMap;

use crate::ir::{Client, Service};
use crate::name;

/// The text of each file, by its path in the crate.
pub(crate) type Files = BTreeMap<String, String>;

/// The first words of every generated file. What starts with them may be deleted.
pub(crate) const MARKER: &str = "@generated from";

/// The first line of a file, without the sign that makes it a comment.
pub(crate) fn marker(file: &str) -> String {
    format!("{MARKER} {file} by cargo xtask generate; do not edit.")
}

/// Renders a crate. `root` is the path that the crate's modules have: `crate`, but for tests that
/// hold several crates as modules of one.
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

/// The file by which the conformance runner reaches the service.
pub(crate) fn dispatch(service: &Service) -> String {
    dispatch::file(service)
}

/// The module of a client, where a service has several.
fn client_module(client: &Client) -> String {
    name::snake(&client.name)
}

/// The setter of a field.
fn setter(wire: &str) -> String {
    format!("with_{}", words(wire))
}

/// The method that clears a field.
fn clearer(wire: &str) -> String {
    format!("clear_{}", words(wire))
}

/// A name as part of a longer one, where keywords are harmless.
fn words(wire: &str) -> String {
    name::snake(wire).trim_end_matches('_').to_owned()
}
