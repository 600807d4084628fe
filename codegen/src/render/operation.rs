//! The file of an operation: its request struct.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{accepted, given};
use super::scope::Scope;
use super::{docs, ident, inline};
use crate::ir::{Body, Content, Items, Location, Method, Operation, Parameter, Type, Value};

/// The header by which a service knows a repetition.
const RETRY_TOKEN: &str = "opc-retry-token";

/// Renders an operation.
pub(super) fn file(operation: &Operation, root: &TokenStream) -> TokenStream {
    let types = operation
        .parameters
        .iter()
        .filter_map(|parameter| parameter.location.value())
        .chain(operation.body.iter().filter_map(|body| match &body.content {
            Content::Json(value) => Some(value),
            Content::Bytes => None,
        }))
        .chain(match &operation.success.value {
            Value::Json(value) => Some(value),
            Value::None | Value::Text | Value::Stream => None,
        })
        .chain(items_of(operation));
    let mut scope = Scope::new(root, &operation.name, types);
    let name = ident(&operation.name);
    let request = scope.core("Request");
    let description = description(&mut scope, operation);
    let docs = docs::paragraphs(struct_docs(operation));
    let constructor = constructor(&mut scope, operation);
    let setters: Vec<_> = operation
        .parameters
        .iter()
        .filter(|parameter| !parameter.required)
        .map(|parameter| set(&mut scope, parameter))
        .collect();
    let body = operation
        .body
        .as_ref()
        .filter(|body| !body.required)
        .map(|body| set_body(&mut scope, body));
    let value = returned(&mut scope, &operation.success.value);
    let send = send(&mut scope, operation, &value);
    let pages = operation.pager.is_some().then(|| pages(&mut scope, operation, &value));
    let read_page = read_page(&mut scope, operation, &value);
    let imports = scope.imports();
    quote! {
        #imports

        #description

        #docs
        #[derive(Debug, Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name {
            request: #request,
        }

        impl #name {
            #constructor
            #(#setters)*
            #body
            #send
            #pages
        }

        #read_page

        oci_sdk_core::request!(#name => #value);
    }
}

/// The static that the core knows the operation by.
fn description(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let (core, method_type) = (scope.core("Operation"), scope.generated("Method"));
    let method = ident(verb(operation.method));
    let (id, path) = (&operation.id, &operation.path);
    let reference = operation.reference.as_ref().map(|url| quote! { .with_reference(#url) });
    let accept = operation.accept.as_ref().map(|accept| quote! { .with_accept(#accept) });
    let unsigned = (!operation.sign_body).then(|| quote! { .with_unsigned_body() });
    let stream =
        matches!(operation.success.value, Value::Stream).then(|| quote! { .with_stream() });
    let retry =
        (operation.default_retry == Some(false)).then(|| quote! { .without_default_retry() });
    let takes_token = operation.parameters.iter().any(|parameter| parameter.wire == RETRY_TOKEN);
    let token = takes_token.then(|| quote! { .with_retry_token() });
    let expect = operation.expect_continue.then(|| quote! { .with_expect_continue() });
    let events = operation.events_when.as_ref().map(|field| quote! { .with_events_when(#field) });
    let members = &operation.secret_members;
    let secrets = (!members.is_empty()).then(|| quote! { .with_secret_members(&[#(#members),*]) });
    quote! {
        static OPERATION: #core = #core::new(#method_type::#method, #id, #path)
            #reference #accept #unsigned #stream #retry #token #expect #events #secrets;
    }
}

fn verb(method: Method) -> &'static str {
    match method {
        Method::Delete => "DELETE",
        Method::Get => "GET",
        Method::Head => "HEAD",
        Method::Patch => "PATCH",
        Method::Post => "POST",
        Method::Put => "PUT",
    }
}

/// Method and path, and how its pages are followed.
pub(super) fn route(operation: &Operation) -> String {
    format!("`{} {}`", verb(operation.method), operation.path)
}

/// The paragraphs about an operation.
fn struct_docs(operation: &Operation) -> Vec<String> {
    let mut paragraphs: Vec<_> = operation.docs.split("\n\n").map(str::to_owned).collect();
    if operation.deprecated {
        paragraphs.push("Deprecated.".to_owned());
    }
    let route = route(operation);
    paragraphs.push(match &operation.pager {
        Some(pager) if pager.items.is_some() => format!(
            "{route}, in pages: [`items`](Self::items) and [`pages`](Self::pages) follow them."
        ),
        Some(_) => format!("{route}, in pages: [`pages`](Self::pages) follows them."),
        None => route,
    });
    if let Some(field) = &operation.events_when {
        paragraphs.push(format!(
            "Streaming is not supported yet: a request whose `{field}` is true is an error."
        ));
    }
    match operation.success.headers.as_slice() {
        [] => {}
        [header] => paragraphs.push(format!("The answer has the header `{header}`.")),
        headers => {
            paragraphs.push(format!("The answer has the headers {}.", docs::listed(headers)))
        }
    }
    match operation.default_retry {
        Some(true) => paragraphs.push("Oracle's own SDKs retry it by default.".to_owned()),
        Some(false) => paragraphs.push("Oracle's own SDKs do not retry it by default.".to_owned()),
        None => {}
    }
    if let Some(url) = &operation.reference {
        paragraphs.push(format!("[Oracle's reference]({url})"));
    }
    paragraphs
}

/// The errors that a caller may want to handle.
fn error_docs(operation: &Operation) -> String {
    let has = |wire: &str| operation.parameters.iter().any(|parameter| parameter.wire == wire);
    let mut errors =
        vec!["- 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it."];
    if has(RETRY_TOKEN) {
        errors.push("- 409 `InvalidatedRetryToken`: the token was used for something else since.");
    }
    if matches!(operation.method, Method::Post | Method::Put | Method::Patch | Method::Delete) {
        errors.push("- 409 `IncorrectState`: the resource is busy, or not in a state for this.");
    }
    if has("if-match") {
        errors.push("- 412 `NoEtagMatch`: the resource was changed after its etag was read.");
    }
    errors.push("- 429 `TooManyRequests`: slow down.");
    errors.join("\n")
}

/// The required parameters, in the order of the arguments: path, query, header.
pub(super) fn required(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let rank = |parameter: &Parameter| match parameter.location {
        Location::Path(_) => 0,
        Location::Query(_)
        | Location::QueryEach(_)
        | Location::QueryList(_)
        | Location::QueryEntry(_) => 1,
        Location::Header(_) | Location::HeaderEntry(_) | Location::SecretHeader => 2,
    };
    let of_rank = move |wanted| {
        operation
            .parameters
            .iter()
            .filter(move |parameter| parameter.required && rank(parameter) == wanted)
    };
    (0..3).flat_map(of_rank)
}

/// The type of an argument of `new`.
fn argument_type(scope: &mut Scope<'_>, location: &Location) -> TokenStream {
    match location {
        Location::QueryEach(item) | Location::QueryList(item) => {
            let (list, item) = (scope.prelude("Vec"), scope.value(item));
            quote! { #list<#item> }
        }
        location => match location.value() {
            Some(value) => scope.value(value),
            None => scope.prelude("String"),
        },
    }
}

/// An argument as users see it, and how it becomes that of `new`.
pub(super) fn argument(scope: &mut Scope<'_>, parameter: &Parameter) -> (TokenStream, TokenStream) {
    let name = ident(&parameter.name);
    let value = match &parameter.location {
        Location::QueryEach(item) | Location::QueryList(item) => Type::List(Box::new(item.clone())),
        location => location.value().cloned().unwrap_or(Type::String),
    };
    let given = given(scope, &value, &quote! { #name });
    let value = accepted(scope, &value);
    (quote! { #name: #value }, given)
}

/// The body as an argument, and how it becomes that of `new`.
pub(super) fn body_argument(scope: &mut Scope<'_>, body: &Body) -> (TokenStream, TokenStream) {
    let name = ident(&body.name);
    match &body.content {
        // Nothing else becomes one.
        Content::Json(value @ Type::Model(_)) => {
            let value = scope.value(value);
            (quote! { #name: #value }, quote! { #name })
        }
        Content::Json(value) => {
            let given = given(scope, value, &quote! { #name });
            let value = accepted(scope, value);
            (quote! { #name: #value }, given)
        }
        Content::Bytes => {
            let (into, body) = (scope.prelude("Into"), scope.core("Body"));
            (quote! { #name: impl #into<#body> }, quote! { #name.into() })
        }
    }
}

/// `new`, for the client alone.
fn constructor(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let (client, request) = (scope.core("Client"), scope.core("Request"));
    let mut arguments = Vec::new();
    let mut statements = Vec::new();
    for parameter in required(operation) {
        let (name, value) = (ident(&parameter.name), argument_type(scope, &parameter.location));
        arguments.push(quote! { #name: #value });
        statements.push(put(&quote! { request }, parameter, &quote! { #name }));
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let name = ident(&body.name);
        let value = match &body.content {
            Content::Json(value) => scope.value(value),
            Content::Bytes => scope.core("Body"),
        };
        arguments.push(quote! { #name: #value });
        statements.push(put_body(&quote! { request }, body, &quote! { #name }));
    }
    let mutable = (!statements.is_empty()).then(|| quote! { mut });
    quote! {
        #[inline]
        pub(crate) fn new(client: &#client, #(#arguments),*) -> Self {
            let #mutable request = #request::new(client, &OPERATION);
            #(#statements)*
            Self { request }
        }
    }
}

/// The statement that puts a value where it belongs.
fn put(request: &TokenStream, parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let wire = &parameter.wire;
    match &parameter.location {
        Location::Path(_) => quote! { #request.path(#wire, #value); },
        Location::Query(_) => quote! { #request.query(#wire, #value); },
        Location::QueryEach(_) => quote! { #request.query_each(#wire, #value); },
        Location::QueryList(_) => quote! { #request.query_list(#wire, #value); },
        Location::QueryEntry(_) => quote! { #request.query_entries(#wire, #value); },
        Location::Header(_) => quote! { #request.header(#wire, #value); },
        Location::HeaderEntry(prefix) => quote! { #request.header_entries(#prefix, #value); },
        Location::SecretHeader => quote! { #request.secret_header(#wire, #value); },
    }
}

fn put_body(request: &TokenStream, body: &Body, value: &TokenStream) -> TokenStream {
    match &body.content {
        Content::Json(_) => quote! { #request.json(&#value); },
        Content::Bytes => quote! { #request.body(#value); },
    }
}

/// The method that sets an optional parameter.
fn set(scope: &mut Scope<'_>, parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name);
    let request = quote! { self.request };
    let mut paragraphs: Vec<_> = parameter.docs.split("\n\n").collect();
    let (argument, statement) = match &parameter.location {
        Location::QueryEntry(_) | Location::HeaderEntry(_) => {
            paragraphs.push("Adds entries; can be called again for more.");
            let item = parameter.location.value().cloned().unwrap_or(Type::String);
            let value = scope.value(&item);
            let entries = scope.function("entries");
            let given = quote! { #entries::<#value, _, _, _>(#name) };
            let argument = accepted(scope, &Type::Map(Box::new(item)));
            (quote! { #name: #argument }, put(&request, parameter, &given))
        }
        Location::QueryEach(item) | Location::QueryList(item) if !item.is_copy() => {
            let (argument, _) = argument(scope, parameter);
            let (list, value) = (scope.function("list"), scope.value(item));
            (argument, put(&request, parameter, &quote! { #list::<#value, _>(#name) }))
        }
        Location::QueryEach(_) | Location::QueryList(_) => {
            let (argument, _) = argument(scope, parameter);
            (argument, put(&request, parameter, &quote! { #name }))
        }
        _ => {
            let (argument, given) = argument(scope, parameter);
            (argument, put(&request, parameter, &given))
        }
    };
    let docs = docs::paragraphs(paragraphs);
    let inline = inline(std::slice::from_ref(&argument));
    quote! {
        #docs
        #inline
        pub fn #name(mut self, #argument) -> Self {
            #statement
            self
        }
    }
}

/// The method that sets an optional body.
fn set_body(scope: &mut Scope<'_>, body: &Body) -> TokenStream {
    let name = ident(&body.name);
    let docs = docs::paragraphs(body.docs.split("\n\n"));
    let (argument, given) = body_argument(scope, body);
    let statement = put_body(&quote! { self.request }, body, &given);
    let inline = inline(std::slice::from_ref(&argument));
    quote! {
        #docs
        #inline
        pub fn #name(mut self, #argument) -> Self {
            #statement
            self
        }
    }
}

/// The type of the value in the answer.
fn returned(scope: &mut Scope<'_>, value: &Value) -> TokenStream {
    match value {
        Value::None => quote! { () },
        Value::Text => scope.prelude("String"),
        Value::Json(value) => scope.value(value),
        Value::Stream => scope.core("ByteStream"),
    }
}

/// The function that understands the answer.
fn decode(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    if next_field(operation).is_some() {
        return quote! { read_page };
    }
    let received = scope.generated("Received");
    match &operation.success.value {
        Value::None => quote! { #received::empty },
        Value::Text => quote! { #received::text },
        Value::Stream => quote! { #received::stream },
        Value::Json(_) => quote! { #received::json },
    }
}

/// The field of a page that has the token of the next one, where that is not in a header.
fn next_field(operation: &Operation) -> Option<&String> {
    operation.pager.as_ref()?.next.as_ref()
}

/// The function that understands a page with the token of the next one.
fn read_page(
    scope: &mut Scope<'_>,
    operation: &Operation,
    value: &TokenStream,
) -> Option<TokenStream> {
    let next = ident(next_field(operation)?);
    let received = scope.generated("Received");
    let [response, error] = ["Response", "Error"].map(|name| scope.core(name));
    let result = scope.prelude("Result");
    Some(quote! {
        #[inline]
        fn read_page(received: #received) -> #result<#response<#value>, #error> {
            Ok(received.json::<#value>()?.with_next_page(|page| page.#next.clone()))
        }
    })
}

fn send(scope: &mut Scope<'_>, operation: &Operation, value: &TokenStream) -> TokenStream {
    let call = scope.core("Call");
    let decode = decode(scope, operation);
    let what = match operation.pager {
        Some(_) => "Sends the request, for one page.",
        None => "Sends the request.",
    };
    let docs = docs::paragraphs([what, "# Errors", &error_docs(operation)]);
    quote! {
        #docs
        #[inline]
        pub fn send(self) -> #call<#value> {
            #call::new(self.request, #decode)
        }
    }
}

fn items_of(operation: &Operation) -> Option<&Type> {
    Some(&operation.pager.as_ref()?.items.as_ref()?.0)
}

/// `pages` and `items`.
fn pages(scope: &mut Scope<'_>, operation: &Operation, value: &TokenStream) -> TokenStream {
    let pages = scope.core("Pages");
    let decode = decode(scope, operation);
    let page = match next_field(operation) {
        Some(_) => quote! { read_page(received)? },
        None => quote! { received.json::<#value>()? },
    };
    let parameter = operation.pager.as_ref().map(|pager| &pager.parameter);
    let parameter = parameter.filter(|name| *name != "page");
    let parameter = parameter.map(|name| quote! { .with_parameter(#name) });
    let items =
        operation.pager.as_ref().and_then(|pager| pager.items.as_ref()).map(|(item, place)| {
            let (items, item) = (scope.core("Items"), scope.value(item));
            let decode = match place {
                Items::Whole => decode.clone(),
                Items::Member { name, optional } => {
                    let name = ident(name);
                    let default = optional.then(|| quote! { .unwrap_or_default() });
                    quote! { |received| Ok(#page.map(|page| page.#name #default)) }
                }
            };
            quote! {
                /// The items of all pages, as a stream.
                #[inline]
                pub fn items(self) -> #items<#item> {
                    #items::new(self.request, #decode) #parameter
                }
            }
        });
    quote! {
        /// The pages, as a stream.
        #[inline]
        pub fn pages(self) -> #pages<#value> {
            #pages::new(self.request, #decode) #parameter
        }

        #items
    }
}
