//! From what a crate holds to its files.
//!
//! A file here for each kind of file there. Nothing is decided and nothing can fail: the stages
//! before have made sure that every name is an identifier and every type exists.

mod argument;
mod client;
pub(crate) mod dispatch;
mod docs;
mod enum_;
mod krate;
mod model;
mod operation;
mod scope;
mod spacing;
mod union;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

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

/// `#[inline]`, for a function that is not generic: it is then compiled where it is used, as a
/// generic one is anyway. A service has hundreds of operations, and a program uses a few.
fn inline(arguments: &[TokenStream]) -> Option<TokenStream> {
    let generic = arguments.iter().any(|argument| argument.to_string().contains("impl "));
    (!generic).then(|| quote! { #[inline] })
}

/// Renders a crate. `root` is the path that the crate's modules have: `crate`, but for tests that
/// hold several crates as modules of one.
pub(crate) fn service(service: &Service, root: &str) -> Files {
    let root = root.parse().expect("the root is a path of identifiers");
    let mut files = Files::new();
    let mut add = |path: &str, tokens: TokenStream| {
        files.insert(format!("src/{path}.rs"), rust(service, tokens));
    };
    add("lib", krate::library(service));
    add("models", krate::models(service));
    add("operations", krate::operations(service));
    if let [client] = service.clients.as_slice() {
        add("client", client::file(service, client, &root));
    } else {
        add("clients", krate::clients(service));
        for client in &service.clients {
            add(
                &format!("clients/{}", client_module(client)),
                client::file(service, client, &root),
            );
        }
    }
    for operation in service.clients.iter().flat_map(|client| &client.operations) {
        add(&format!("operations/{}", operation.module), operation::file(operation, &root));
    }
    for model in &service.models {
        add(&format!("models/{}", name::snake(&model.name)), model::file(model, &root));
    }
    for item in &service.enums {
        add(&format!("models/{}", name::snake(&item.name)), enum_::file(item));
    }
    for union in &service.unions {
        add(&format!("models/{}", name::snake(&union.name)), union::file(union, &root));
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

/// A file of Rust, formatted.
fn rust(service: &Service, tokens: TokenStream) -> String {
    rust_from(&service.file, tokens)
}

/// A file of Rust, formatted, made from `source`.
fn rust_from(source: &str, tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("what is rendered is Rust");
    let code = spacing::spaced(&prettyplease::unparse(&file));
    format!("// {}\n\n{code}", marker(source))
}

/// An identifier.
fn ident(name: &str) -> proc_macro2::Ident {
    proc_macro2::Ident::new(name, proc_macro2::Span::call_site())
}

/// The method that sets a member of a model.
fn setter(wire: &str) -> proc_macro2::Ident {
    ident(&format!("with_{}", words(wire)))
}

/// The method that clears a member of a model.
fn clearer(wire: &str) -> proc_macro2::Ident {
    ident(&format!("clear_{}", words(wire)))
}

/// A name as part of a longer one, where keywords are harmless.
fn words(wire: &str) -> String {
    name::snake(wire).trim_end_matches('_').to_owned()
}

/// An attribute, for those that are needed in some files only.
fn attribute_if(condition: bool, attribute: TokenStream) -> TokenStream {
    if condition {
        attribute
    } else {
        quote! {}
    }
}
