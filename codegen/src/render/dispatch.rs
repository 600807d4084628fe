//! The modules that connect the conformance runner to services: a function for each operation,
//! which creates the request from JSON arguments, and a table of the types.
//!
//! They are not part of published crates.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::marker;
use super::operation::{optional, required, set_by_the_core};
use crate::ir::{Body, Client, Content, Location, Operation, Parameter, Service, Type, Value};
use crate::name;

/// Returns a file of Rust, formatted by prettyplease.
fn rust(source: &str, tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("what is rendered is Rust");
    format!("// {}\n\n{}", marker(source), prettyplease::unparse(&file))
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Returns the module of a service in the runner: `work_requests`.
pub(crate) fn module(spec: &str) -> String {
    name::snake(spec)
}

/// Renders the file of a service.
pub(super) fn file(service: &Service) -> String {
    let krate = ident(&service.package.replace('-', "_"));
    let name = &service.name;
    let (mut entries, mut functions) = (Vec::new(), Vec::new());
    for client in &service.clients {
        for operation in &client.operations {
            let (name, id, send) = (&client.name, &operation.id, ident(&operation.module));
            entries.push(quote! { Operation { client: #name, id: #id, send: #send } });
            functions.push(function(&krate, client, operation));
        }
    }
    let types = types(service).into_iter().map(|(name, value)| {
        let value = path(&krate, &value);
        quote! { Type { name: #name, again: again::<#value> } }
    });
    let docs = format!(" The operations and types of the {}.", service.api());
    rust(
        &service.file,
        quote! {
            #![doc = #docs]
            #![allow(deprecated, reason = "deprecated operations are checked as well")]

            use crate::arguments::Arguments;
            use crate::service::{Operation, Sending, Service, Type, again, sending};
            use oci_sdk_core::{Config, Error};

            pub(super) static SERVICE: Service =
                Service { name: #name, operations: OPERATIONS, types: TYPES };

            const OPERATIONS: &[Operation] = &[#(#entries),*];

            const TYPES: &[Type] = &[#(#types),*];

            #(#functions)*
        },
    )
}

/// Renders the function that creates the request of an operation.
fn function(krate: &Ident, client: &Client, operation: &Operation) -> TokenStream {
    let (name, call) = (ident(&operation.module), ident(&operation.call));
    let endpoint = (!client.regional).then(|| quote! { , crate::service::ENDPOINT });
    let client = ident(&client.name);
    let mut values: Vec<_> =
        required(operation).map(|parameter| required_value(krate, parameter)).collect();
    let (mut mutable, mut setters) = (None, Vec::new());
    for parameter in optional(operation) {
        setters.push(setter(krate, parameter));
    }
    for parameter in set_by_the_core(operation) {
        let (wire, value) = (&parameter.wire, taken(krate, &parameter.location));
        setters.push(quote! {
            if let Some(value) = arguments.optional_header::<#value>(#wire)? {
                request = request.header(#wire, &value.to_string());
            }
        });
    }
    match &operation.body {
        Some(body) if body.required => {
            let take = body_value(krate, body);
            values.push(quote! { arguments.body(#take)? });
        }
        Some(body) => {
            let (name, take) = (ident(&body.name), body_value(krate, body));
            setters.push(quote! {
                if let Some(value) = arguments.optional_body(#take)? {
                    request = request.#name(value);
                }
            });
        }
        None => {}
    }
    if !setters.is_empty() {
        mutable = Some(quote! { mut });
    }
    quote! {
        fn #name(config: &Config, arguments: &mut Arguments) -> Result<Sending, Error> {
            let client = #krate::#client::new(config #endpoint)?;
            let #mutable request = client.#call(#(#values),*);
            #(#setters)*
            arguments.end()?;
            Ok(sending(request))
        }
    }
}

/// Returns the location of a parameter, by which the methods of `Arguments` are named.
fn kind(location: &Location) -> &'static str {
    match location {
        Location::Path(_) => "path",
        Location::Query(_)
        | Location::QueryEach(_)
        | Location::QueryList(_)
        | Location::QueryEntry(_) => "query",
        Location::Header(_) | Location::HeaderEntry(_) | Location::SecretHeader => "header",
    }
}

/// Returns the type of the value of an argument.
fn taken(krate: &Ident, location: &Location) -> TokenStream {
    match location {
        Location::QueryEach(item) | Location::QueryList(item) => {
            let item = path(krate, item);
            quote! { Vec<#item> }
        }
        location => match location.value() {
            Some(value) => path(krate, value),
            None => quote! { String },
        },
    }
}

fn required_value(krate: &Ident, parameter: &Parameter) -> TokenStream {
    let (take, wire) = (ident(kind(&parameter.location)), &parameter.wire);
    let value = taken(krate, &parameter.location);
    quote! { arguments.#take::<#value>(#wire)? }
}

/// Renders the statement that sets an optional parameter if there is an argument for it.
fn setter(krate: &Ident, parameter: &Parameter) -> TokenStream {
    let (name, wire) = (ident(&parameter.name), &parameter.wire);
    let value = taken(krate, &parameter.location);
    match &parameter.location {
        Location::QueryEntry(_) => {
            quote! { request = request.#name(arguments.query_entries::<#value>(#wire)?); }
        }
        Location::HeaderEntry(prefix) => {
            quote! { request = request.#name(arguments.header_entries(#prefix)?); }
        }
        location => {
            let take = ident(&format!("optional_{}", kind(location)));
            quote! {
                if let Some(value) = arguments.#take::<#value>(#wire)? {
                    request = request.#name(value);
                }
            }
        }
    }
}

/// Returns the function that reads the body.
fn body_value(krate: &Ident, body: &Body) -> TokenStream {
    match &body.content {
        Content::Json(value) => {
            let value = path(krate, value);
            quote! { Arguments::json::<#value> }
        }
        Content::Bytes => quote! { Arguments::bytes },
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
fn path(krate: &Ident, value: &Type) -> TokenStream {
    match value {
        Type::Bool => quote! { bool },
        Type::I64 => quote! { i64 },
        Type::F64 => quote! { f64 },
        Type::String | Type::Base64 => quote! { String },
        Type::Secret => quote! { oci_sdk_core::Secret },
        Type::DateTime => quote! { crate::service::DateTime },
        Type::Date => quote! { crate::service::Date },
        Type::Value => quote! { serde_json::Value },
        Type::List(item) => {
            let item = path(krate, item);
            quote! { Vec<#item> }
        }
        Type::Map(entry) => {
            let entry = path(krate, entry);
            quote! { std::collections::BTreeMap<String, #entry> }
        }
        Type::Model(name) | Type::Enum(name) | Type::Union(name) => {
            let name = ident(name);
            quote! { #krate::models::#name }
        }
    }
}

/// Renders the file that lists the services.
pub(crate) fn list(specs: &[&str]) -> String {
    let modules: Vec<_> = specs.iter().map(|spec| ident(&module(spec))).collect();
    rust(
        "spec/services.yaml",
        quote! {
            #![doc = " The generated services."]

            #(mod #modules;)*

            use crate::service::Service;

            /// All services, by the names of their specs.
            pub const SERVICES: &[&Service] = &[#(&#modules::SERVICE),*];
        },
    )
}
