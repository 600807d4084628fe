//! The file of a client.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation::{argument, body_argument, required, route};
use super::scope::Scope;
use super::{docs, ident, inline};
use crate::ir::{Body, Client, Content, Location, Operation, Service, Type};
use crate::name;

/// Renders a client.
pub(super) fn file(service: &Service, client: &Client, root: &TokenStream) -> TokenStream {
    let types = client.operations.iter().flat_map(|operation| {
        let body = required_body(operation).and_then(|body| match &body.content {
            Content::Json(value) => Some(value),
            Content::Bytes => None,
        });
        required(operation).filter_map(|parameter| parameter.location.value()).chain(body)
    });
    let mut scope = Scope::new(root, &client.name, types);
    let name = ident(&client.name);
    let [core_client, config, error, core_service] =
        ["Client", "Config", "Error", "Service"].map(|name| scope.core(name));
    let result = scope.prelude("Result");
    let docs = docs::paragraphs([
        format!("A client of the {} API of Oracle Cloud Infrastructure.", service.title),
        "Cheap to clone: all clones share credentials and connections.".to_owned(),
        "# Example".to_owned(),
        example(service, client),
    ]);
    let (realms, urls): (Vec<_>, Vec<_>) = service.endpoint.realms.iter().cloned().unzip();
    let realms = (!urls.is_empty()).then(|| quote! { .with_realms(&[#((#realms, #urls)),*]) });
    let dual_stack = service.endpoint.dual_stack.as_ref();
    let dual_stack = dual_stack.map(|url| quote! { .with_dual_stack_template(#url) });
    let by_default = service.endpoint.dual_stack_by_default.then(|| quote! { .with_dual_stack() });
    let required = (!client.regional).then(|| quote! { .without_regional_endpoint() });
    let (service_name, template, base_path) =
        (&service.name, &service.endpoint.template, &service.endpoint.base_path);
    let calls: Vec<_> =
        client.operations.iter().map(|operation| call(&mut scope, operation)).collect();
    let imports = scope.imports();
    let (constructor, common) = if client.regional {
        let constructor = quote! {
            /// A client with what `config` says.
            ///
            /// # Errors
            ///
            /// When there is neither a region nor an endpoint, or no URL can be made of them.
            #[inline]
            pub fn new(config: &#config) -> #result<Self, #error> {
                Ok(Self { client: #core_client::new(config, &SERVICE)? })
            }
        };
        (constructor, quote! { oci_sdk_core::client!(#name); })
    } else {
        let constructor = quote! {
            /// Creates a client that calls the URL `endpoint`, whatever region or endpoint `config`
            /// has.
            ///
            /// The endpoint does not follow from the region: the service returns it with the
            /// resource that it belongs to.
            ///
            /// # Errors
            ///
            /// When `endpoint` is not a URL that can be called.
            #[inline]
            pub fn new(config: &#config, endpoint: &str) -> #result<Self, #error> {
                Ok(Self { client: #core_client::with_endpoint(config, &SERVICE, endpoint)? })
            }
        };
        (constructor, quote! { oci_sdk_core::endpoint_client!(#name); })
    };
    quote! {
        #imports

        static SERVICE: #core_service =
            #core_service::new(#service_name, #template, #base_path)
                #dual_stack #by_default #realms #required;

        #docs
        #[derive(Debug, Clone)]
        pub struct #name {
            client: #core_client,
        }

        impl #name {
            #constructor

            #(#calls)*
        }

        #common
    }
}

fn required_body(operation: &Operation) -> Option<&Body> {
    operation.body.as_ref().filter(|body| body.required)
}

/// The method for an operation.
fn call(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let name = ident(&operation.call);
    let request = scope.operation(&operation.name);
    let (mut arguments, mut values): (Vec<_>, Vec<_>) =
        required(operation).map(|parameter| argument(scope, parameter)).unzip();
    if let Some(body) = required_body(operation) {
        let (argument, value) = body_argument(scope, body);
        arguments.push(argument);
        values.push(value);
    }
    let paged = if operation.pager.is_some() { ", in pages" } else { "" };
    let described = required(operation)
        .map(|parameter| (parameter.name.as_str(), parameter.docs.as_str()))
        .chain(required_body(operation).map(|body| (body.name.as_str(), body.docs.as_str())))
        .map(|(name, docs)| format!("- `{name}`: {}", first_paragraph(docs)))
        .collect::<Vec<_>>();
    let docs = docs::paragraphs([
        first_paragraph(&operation.docs).to_owned(),
        described.join("\n"),
        format!(
            "{}{paged}. See [`{1}`](crate::operations::{1}).",
            route(operation),
            operation.name
        ),
    ]);
    let inline = inline(&arguments);
    quote! {
        #docs
        #inline
        pub fn #name(&self, #(#arguments),*) -> #request {
            #request::new(&self.client, #(#values),*)
        }
    }
}

fn first_paragraph(docs: &str) -> &str {
    docs.split("\n\n").next().unwrap_or_default()
}

/// An example that compiles: the client, and a call that is simple to make.
fn example(service: &Service, client: &Client) -> String {
    let krate = service.package.replace('-', "_");
    let name = &client.name;
    let call = example_call(client, "let config = Config::load().await?;", "");
    format!(
        "```no_run\nuse {krate}::{{Config, {name}}};\n\n\
         # async fn example() -> Result<(), {krate}::Error> {{\n{call}\n# Ok(())\n# }}\n```"
    )
}

/// The lines of an example, each after `indent`.
pub(super) fn example_call(client: &Client, config: &str, indent: &str) -> String {
    let endpoint = if client.regional { "" } else { ", \"https://...\"" };
    let mut lines =
        vec![config.to_owned(), format!("let client = {}::new(&config{endpoint})?;", client.name)];
    let simple: Vec<_> = client
        .operations
        .iter()
        .filter_map(|operation| Some((operation, arguments(operation)?)))
        .collect();
    // The list that most people start with is that of a compartment.
    let list = simple
        .iter()
        .filter(|(operation, _)| {
            operation.pager.as_ref().is_some_and(|pager| pager.items.is_some())
        })
        .min_by_key(|(operation, _)| {
            !required(operation).all(|parameter| parameter.wire == "compartmentId")
        });
    let get = simple.iter().find(|(operation, _)| operation.id.starts_with("Get"));
    lines.push(String::new());
    match (list, get.or(simple.first())) {
        (Some((operation, arguments)), _) => lines.extend([
            format!("let mut items = client.{}({arguments}).items();", operation.call),
            "while let Some(item) = items.try_next().await? {".to_owned(),
            "    println!(\"{item:?}\");".to_owned(),
            "}".to_owned(),
        ]),
        (None, Some((operation, arguments))) => lines.extend([
            format!("let answer = client.{}({arguments}).await?;", operation.call),
            "println!(\"{answer:?}\");".to_owned(),
        ]),
        (None, None) => lines.push("println!(\"{}\", client.endpoint());".to_owned()),
    }
    let indented = lines
        .into_iter()
        .map(|line| if line.is_empty() { line } else { format!("{indent}{line}") });
    indented.collect::<Vec<_>>().join("\n")
}

/// Arguments for an example, if they are all texts.
fn arguments(operation: &Operation) -> Option<String> {
    if required_body(operation).is_some() {
        return None;
    }
    let arguments = required(operation).map(|parameter| {
        let is_text = matches!(
            parameter.location,
            Location::Path(Type::String)
                | Location::Query(Type::String)
                | Location::Header(Type::String)
        );
        let words = name::snake(&parameter.wire);
        let text = match words.strip_suffix("_id") {
            Some(resource) => format!("\"ocid1.{}.oc1..example\"", resource.replace('_', "")),
            None => "\"example\"".to_owned(),
        };
        is_text.then_some(text)
    });
    Some(arguments.collect::<Option<Vec<_>>>()?.join(", "))
}
