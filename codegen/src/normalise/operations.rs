//! Operations: bodies, responses and pages.

use std::collections::BTreeMap;

use openapiv3::{Operation as Source, ReferenceOr};
use serde_json::Value as Json;

use super::draft::{Operation, Paging};
use super::{Context, content, events, parameters, reference};
use crate::ir::{Body, Location, Parameter, Success};
use crate::name;
use crate::problem::Pointer;
use crate::spec::Endpoint;

/// The methods of every request struct, and names that its code uses.
const REQUEST_NAMES: &[&str] = &[
    "and_wait",
    "apply",
    "client",
    "clone",
    "configure",
    "fmt",
    "header",
    "headers",
    "into_future",
    "items",
    "new",
    "pages",
    "request",
    "request_id",
    "retry",
    "send",
    "stream",
    "timeout",
    "wait_until",
    "wait_until_deleted",
];

/// The methods of every client.
const CLIENT_NAMES: &[&str] = &[
    "as_client",
    "at_endpoint",
    "circuit_breaker",
    "client",
    "clone",
    "endpoint",
    "fmt",
    "in_region",
    "new",
    "wait",
];

/// The end of the name of a struct of arguments.
const ARGUMENTS: &str = "Arguments";

/// Response headers with an accessor in the core, or without a meaning for the caller.
const COMMON_HEADERS: &[&str] =
    &["content-length", "content-type", "date", "opc-next-page", "opc-prev-page", "opc-request-id"];

const JSON: &str = "application/json";

/// Reads all operations.
pub(super) fn read<'a>(context: &mut Context<'a>) -> Vec<Operation<'a>> {
    let spec = context.spec;
    let mut ids: BTreeMap<String, &Pointer> = BTreeMap::new();
    let mut operations = Vec::new();
    for endpoint in &spec.operations {
        let pointer = &endpoint.pointer;
        let Some(id) = endpoint.operation.operation_id.as_deref().filter(|id| !id.is_empty())
        else {
            context.problems.add(pointer, "the operation has no `operationId`");
            continue;
        };
        // Two ids can differ and still have the same name in Rust.
        if let Some(other) = ids.insert(name::snake(id), pointer) {
            let message = format!("`{id}` is also the name of another operation: {other}");
            context.problems.add(&pointer.at("operationId"), message);
            continue;
        }
        operations.extend(operation(context, endpoint, id));
    }
    for endpoint in &spec.operations {
        let id = endpoint.operation.operation_id.as_deref().unwrap_or_default();
        let other = id.strip_suffix(ARGUMENTS).and_then(|other| ids.get(&name::snake(other)));
        if let Some(other) = other {
            let message =
                format!("`{id}` could be the name of the arguments of an operation: {other}");
            context.problems.add(&endpoint.pointer.at("operationId"), message);
        }
    }
    operations
}

fn operation<'a>(
    context: &mut Context<'a>,
    endpoint: &'a Endpoint,
    id: &'a str,
) -> Option<Operation<'a>> {
    let source = &endpoint.operation;
    let parameters = parameters::read(context, endpoint, id);
    let body = endpoint.body.as_ref().map(|piece| content::body(context, piece, id));
    let success = success(context, endpoint, id);
    let docs = context.words.operation(source.description.as_deref(), id);
    let [default_retry, sign_body, expect_continue] =
        ["x-oci-default-retry", "x-oci-sign-body", "x-oci-expect-continue"]
            .map(|extension| flag(context, source, extension, &endpoint.pointer));
    let accept = accept(context, source, &endpoint.pointer);
    let events = events::read(source, &endpoint.pointer, &mut context.problems);

    // All parts have been read at this point, so that every problem is reported.
    let (success, next_page, media) = success?;
    let accept = accept.or(media);
    let sent = body.map_or(Some(None), |body| body.map(Some))?;
    let mut parameters = parameters?;
    if let Some(sent) = sent.as_ref().filter(|sent| sent.is_any) {
        parameters.push(content::content_type(sent));
    }
    let (mut body, content_type) = sent.map(|sent| (sent.body, sent.media)).unzip();
    let is_paged = next_page
        && parameters.iter().any(|parameter| {
            parameter.wire == "page" && matches!(parameter.location, Location::Query(_))
        });
    let paging = paging(context, source, &endpoint.pointer).or_else(|| {
        is_paged.then(|| Paging { parameter: "page".to_owned(), next: None, items: None })
    });
    names(context, &mut parameters, &mut body, &endpoint.pointer);
    Some(Operation {
        endpoint,
        id,
        docs,
        default_retry,
        accept,
        sign_body: sign_body.unwrap_or(true),
        expect_continue: expect_continue.unwrap_or(false),
        events,
        parameters,
        body,
        content_type: content_type.flatten(),
        success,
        paging,
    })
}

/// Returns the name of the method of an operation.
pub(super) fn method_name(id: &str) -> String {
    reserved(name::snake(id), CLIENT_NAMES)
}

/// Renames parameters and bodies with reserved names, and rejects duplicates.
fn names(
    context: &mut Context<'_>,
    parameters: &mut [Parameter],
    body: &mut Option<Body>,
    pointer: &Pointer,
) {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let parameters =
        parameters.iter_mut().map(|parameter| (&mut parameter.name, parameter.wire.clone()));
    let body = body.iter_mut().map(|body| (&mut body.name, "the body".to_owned()));
    for (rust_name, wire) in parameters.chain(body) {
        *rust_name = reserved(std::mem::take(rust_name), REQUEST_NAMES);
        if let Some(other) = taken.insert(rust_name.clone(), wire.clone()) {
            let message = format!("`{other}` and `{wire}` are both `{rust_name}` in Rust");
            context.problems.add(&pointer.at("parameters"), message);
        }
    }
}

fn reserved(name: String, taken: &[&str]) -> String {
    if taken.contains(&name.as_str()) { name + "_" } else { name }
}

/// Reads a boolean extension.
fn flag(
    context: &mut Context<'_>,
    source: &Source,
    extension: &str,
    pointer: &Pointer,
) -> Option<bool> {
    let value = source.extensions.get(extension)?;
    if !value.is_boolean() {
        context.problems.add(&pointer.at(extension), "expected `true` or `false`");
    }
    value.as_bool()
}

fn accept(context: &mut Context<'_>, source: &Source, pointer: &Pointer) -> Option<String> {
    let value = source.extensions.get("x-oci-accept")?;
    let Json::String(accept) = value else {
        context
            .problems
            .add(&pointer.at("x-oci-accept"), "expected a string, the value of the header");
        return None;
    };
    Some(accept.clone())
}

/// Reads the pagination, if it is not derived.
fn paging(context: &mut Context<'_>, source: &Source, pointer: &Pointer) -> Option<Paging> {
    let value = source.extensions.get("x-oci-pagination")?;
    let string = |name: &str| value.get(name).and_then(Json::as_str).map(str::to_owned);
    let [parameter, next, items] = ["parameter", "next", "items"].map(string);
    match (parameter, next, items) {
        (Some(parameter), Some(next), Some(items)) => {
            Some(Paging { parameter, next: Some(next), items: Some(items) })
        }
        (None, None, Some(items)) => {
            Some(Paging { parameter: "page".to_owned(), next: None, items: Some(items) })
        }
        _ => {
            context.problems.add(
                &pointer.at("x-oci-pagination"),
                "expected the names of the query `parameter`, and of the fields `next` and `items`; or \
                 the field `items` alone",
            );
            None
        }
    }
}

/// Returns the successful response, whether it has a next page, and the media types to accept unless
/// those are JSON.
fn success<'a>(
    context: &mut Context<'a>,
    endpoint: &'a Endpoint,
    id: &str,
) -> Option<(Success, bool, Option<String>)> {
    let spec = context.spec;
    let pointer = endpoint.pointer.at("responses");
    let mut successes = endpoint.responses.iter().filter(|(status, _)| status.starts_with('2'));
    let (_, piece) = match (successes.next(), successes.next()) {
        (Some(success), None) => success,
        (None, _) => {
            context.problems.add(&pointer, "no response with status 2xx is declared");
            return None;
        }
        _ => {
            context.problems.add(&pointer, "several responses with status 2xx are declared");
            return None;
        }
    };
    for (_, error) in endpoint.responses.iter().filter(|(status, _)| !status.starts_with('2')) {
        reference::component(context, error, "responses", &spec.responses);
    }
    let (response, pointer) = reference::component(context, piece, "responses", &spec.responses)?;
    for (name, header) in &response.headers {
        if let ReferenceOr::Reference { reference } = header
            && !spec.headers.contains(reference.trim_start_matches("#/components/headers/"))
        {
            let pointer = pointer.at("headers").at(name);
            context.problems.add(&pointer, format!("undefined `$ref`: there is no `{reference}`"));
        }
    }
    let headers: Vec<_> = response.headers.keys().map(|name| name.to_ascii_lowercase()).collect();
    let next_page = headers.iter().any(|name| name == "opc-next-page");
    let headers =
        headers.into_iter().filter(|name| !COMMON_HEADERS.contains(&name.as_str())).collect();
    let value = content::response_value(context, response, &pointer, id)?;
    let media = response.content.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
    let accept = Some(media).filter(|media| !matches!(media.as_str(), "" | JSON));
    Some((Success { value, headers }, next_page, accept))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::{CLIENT_NAMES, REQUEST_NAMES};

    /// Returns the public methods that macros of the core define on generated types.
    fn methods(file: &str, macros: &[&str]) -> BTreeSet<String> {
        let seam = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/core/src/generated_v1");
        let text = fs::read_to_string(seam.join(file)).expect("the core is beside the generator");
        let bodies = macros.iter().map(|name| {
            let (_, rest) = text
                .split_once(&format!("macro_rules! __{name}_v1 {{"))
                .expect("the seam has the macro");
            rest.split("\n}\n").next().unwrap_or_default()
        });
        let methods = bodies.flat_map(|body| body.split("pub fn ").skip(1));
        methods.map(|rest| rest.split(['(', '<']).next().unwrap_or_default().to_owned()).collect()
    }

    /// A parameter with the name of a method of all requests would not compile.
    #[track_caller]
    fn are_reserved(methods: BTreeSet<String>, names: &[&str], others: &[&str]) {
        let names: BTreeSet<_> = names.iter().map(|name| (*name).to_owned()).collect();
        let others = others.iter().map(|name| (*name).to_owned());
        assert_eq!(methods.into_iter().chain(others).collect::<BTreeSet<_>>(), names);
    }

    /// Also frozen: one more method could collide with a setter or an operation of a crate that is
    /// published. New methods are methods of `Request` or `Client`, or part of a `generated_v2`.
    #[test]
    fn reserved_names_of_requests_match_macros() {
        let mut of_macros =
            methods("operation.rs", &["send", "events", "pages", "items", "returns", "then"]);
        of_macros.extend(methods("model.rs", &["apply"]));
        assert!(of_macros.contains("timeout") && of_macros.contains("items"));
        let own = ["client", "clone", "fmt", "headers", "into_future", "new", "request"];
        are_reserved(of_macros, REQUEST_NAMES, &own);
    }

    #[test]
    fn reserved_names_of_clients_match_macros() {
        let of_macros = methods("client.rs", &["client", "endpoint_client"]);
        assert!(of_macros.contains("in_region"));
        are_reserved(of_macros, CLIENT_NAMES, &["client", "clone", "fmt", "new", "wait"]);
    }
}
