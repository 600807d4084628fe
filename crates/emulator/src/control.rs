//! The HTTP interface that controls the emulator, below `/_emulator/`, and the status page.
//!
//! Each function has a counterpart in the Rust API, which calls the same code. Requests are not signed,
//! not recorded, and not affected by faults.

mod clock;
mod faults;
mod fields;
mod identities;
mod items;
mod principals;
mod query;
mod requests;
mod served;

use std::{net::IpAddr, str::FromStr, sync::Arc};

use axum::body::Body;
use http::{
    HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri,
    header::{ACCEPT, ALLOW, CACHE_CONTROL, ORIGIN},
    uri::Authority,
};
use serde_json::{Value, json};

use self::query::Query;
use crate::{
    answer::{Answer, Content},
    delivery,
    error_body::ErrorBody,
    received::{ReceivedRequest, RequestHead},
    state::EmulatorState,
    status,
};

/// The path of the index of all functions.
const ROOT: &str = "/_emulator";

/// The most bytes of a body: a saved state.
const MOST_BYTES: u64 = 1 << 30;

/// A request to the interface.
struct Input {
    query: Query,
    /// Null if there is no body.
    body: Value,
}

type Handler = fn(&EmulatorState, Input) -> Result<Answer, ErrorBody>;

/// A function of the interface.
struct Function {
    method: Method,
    path: &'static str,
    does: &'static str,
    handler: Handler,
}

macro_rules! functions {
    ($($method:ident $path:literal $handler:expr, $does:literal;)*) => {
        &[$(Function { method: Method::$method, path: $path, does: $does, handler: $handler }),*]
    };
}

static FUNCTIONS: &[Function] = functions! {
    GET "/health" served::health, "Reports that the emulator is ready, with its version.";
    GET "/services" served::services, "Lists the services.";
    GET "/operations" served::operations, "Lists the operations, or those of `?service=`.";
    GET "/roles" served::roles, "Returns what was inferred about the operations of `?service=`.";
    POST "/reset" items::reset, "Resets everything, or the `parts`.";
    POST "/seed" items::seed, "Adds items to a collection.";
    POST "/work-requests" items::work_request, "Starts a work request.";
    POST "/plans" items::plan, "Plans the course of the resource of a later request.";
    GET "/resources" items::resources, "Lists the collections, or the items of `?service=&path=`.";
    GET "/state" items::export, "Returns the whole state.";
    PUT "/state" items::import, "Replaces the state.";
    GET "/faults" faults::list, "Lists the faults and the queued responses.";
    POST "/faults" faults::add, "Queues a fault.";
    DELETE "/faults" faults::clear, "Drops all faults and queued responses.";
    POST "/replies" faults::reply, "Queues a response to a valid request of an operation.";
    GET "/requests" requests::list, "Lists the latest requests.";
    DELETE "/requests" requests::clear, "Forgets the requests.";
    GET "/clock" clock::read, "Returns the time and the offset of the clock.";
    POST "/clock" clock::set, "Sets the offset of the clock, or advances it.";
    GET "/identities" identities::list, "Lists the registered keys.";
    POST "/identities" identities::add, "Creates an identity, or registers a public key.";
    GET "/principals" principals::read, "Returns the instance, its tenancy and the token lifetime.";
    POST "/principals" principals::issue, "Issues the environment or the token of a principal.";
    POST "/tokens" principals::set, "Sets the token lifetime, or revokes all tokens.";
};

/// Whether a request is one to the interface or to the status page.
pub(crate) fn is_addressed(request: &Request<Body>) -> bool {
    match request.uri().path() {
        "/" => request.method() == Method::GET && accepts_html(request.headers()),
        path => path == ROOT || path.strip_prefix(ROOT).is_some_and(|rest| rest.starts_with('/')),
    }
}

fn accepts_html(headers: &HeaderMap) -> bool {
    let accept = headers.get(ACCEPT).and_then(|accept| accept.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}

/// Responds to a request to the interface or to the status page.
pub(crate) async fn respond(state: &Arc<EmulatorState>, request: Request<Body>) -> Response<Body> {
    let head = RequestHead::of(request);
    let (answer, headers) = match head.read(MOST_BYTES).await {
        Err((error, unread)) => (error.response(), unread.parts.headers),
        Ok(request) => {
            let headers = request.parts.headers.clone();
            let state = Arc::clone(state);
            // Generating keys and reading a saved state take long.
            let answer = tokio::task::spawn_blocking(move || dispatch(&state, &request));
            (answer.await.unwrap_or_else(|error| failed(&error.to_string())), headers)
        }
    };
    let mut response = delivery::send(answer, &headers);
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn failed(message: &str) -> Answer {
    ErrorBody::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalServerError", message).response()
}

fn dispatch(state: &EmulatorState, request: &ReceivedRequest) -> Answer {
    let result = match request.path() {
        "/" => Ok(status::page(state, request.query())),
        path => {
            let path = path.strip_prefix(ROOT).unwrap_or_default();
            call(state, request, path.strip_suffix('/').unwrap_or(path))
        }
    };
    result.unwrap_or_else(|error| error.response())
}

fn call(state: &EmulatorState, request: &ReceivedRequest, path: &str) -> Result<Answer, ErrorBody> {
    reject_foreign_pages(&request.parts.headers)?;
    let method = &request.parts.method;
    if path.is_empty() && method == Method::GET {
        return Ok(index());
    }
    let mut at_path = FUNCTIONS.iter().filter(|function| function.path == path);
    match at_path.clone().find(|function| function.method == *method) {
        Some(function) => (function.handler)(state, input(request)?),
        None if at_path.next().is_none() => Err(ErrorBody::new(
            StatusCode::NOT_FOUND,
            "NotFound",
            format!("the control interface has no path `{path}`; `GET {ROOT}` lists all"),
        )),
        None => {
            let allowed = FUNCTIONS.iter().filter(|function| function.path == path);
            let allowed = allowed.map(|function| function.method.as_str()).collect::<Vec<_>>();
            let allowed = allowed.join(", ");
            let error = ErrorBody::new(
                StatusCode::METHOD_NOT_ALLOWED,
                "MethodNotAllowed",
                format!("`{ROOT}{path}` does not support {method}; it supports {allowed}"),
            );
            let mut answer = error.response();
            let allowed = allowed.parse().expect("names of methods make a header value");
            answer.headers.insert(ALLOW, allowed);
            Ok(answer)
        }
    }
}

/// Rejects requests of pages that another server has sent: the interface is not signed, and any page in
/// a browser can send requests to this machine.
fn reject_foreign_pages(headers: &HeaderMap) -> Result<(), ErrorBody> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let is_foreign = if headers.contains_key(ORIGIN) {
        let origin = text("origin").and_then(|origin| Uri::from_str(origin).ok());
        let authority = origin.as_ref().and_then(Uri::authority).map(Authority::as_str);
        // A name that leads to this machine may be that of another server: only addresses are trusted.
        let is_local = origin.as_ref().and_then(Uri::host).is_some_and(|host| {
            host == "localhost" || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok()
        });
        !is_local || authority != text("host")
    } else {
        text("sec-fetch-site") == Some("cross-site")
    };
    if !is_foreign {
        return Ok(());
    }
    Err(ErrorBody::new(
        StatusCode::FORBIDDEN,
        "NotAllowed",
        "the control interface rejects requests of pages from other servers; send no `Origin` header",
    ))
}

fn input(request: &ReceivedRequest) -> Result<Input, ErrorBody> {
    let query = Query::parse(request.query().unwrap_or_default())?;
    let bytes = request.body.to_bytes().map_err(|error| {
        let message = format!("cannot read the body: {error}");
        ErrorBody::new(StatusCode::INTERNAL_SERVER_ERROR, "InternalServerError", message)
    })?;
    let body = match bytes.trim_ascii() {
        [] => Value::Null,
        text => serde_json::from_slice(text).map_err(|error| {
            let message = format!("the body is not JSON: {error}");
            ErrorBody::new(StatusCode::BAD_REQUEST, "CannotParseRequest", message)
        })?,
    };
    Ok(Input { query, body })
}

fn index() -> Answer {
    let functions: Vec<Value> = FUNCTIONS
        .iter()
        .map(|function| {
            json!({
                "method": function.method.as_str(),
                "path": format!("{ROOT}{}", function.path),
                "description": function.does,
            })
        })
        .collect();
    ok(&json!({ "functions": functions }))
}

/// Returns a successful response in JSON.
fn ok(body: &Value) -> Answer {
    Answer::json(StatusCode::OK, body)
}

/// Returns a successful response without content.
fn done() -> Answer {
    Answer::empty(StatusCode::NO_CONTENT)
}

/// Returns a successful response in plain text.
fn text(body: String) -> Answer {
    Answer::of(StatusCode::OK, "text/plain; charset=utf-8", Content::Bytes(body.into()))
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use http::{HeaderMap, Request};

    use super::{is_addressed, reject_foreign_pages};

    #[test]
    fn interface_has_its_own_paths() {
        let html = "text/html,application/xhtml+xml";
        for (method, path, accept, expected) in [
            ("GET", "/", html, true),
            ("GET", "/", "application/json", false),
            ("POST", "/", html, false),
            ("GET", "/_emulator", "", true),
            ("PUT", "/_emulator/x/y?z", "", true),
            ("GET", "/_emulators", html, false),
            ("GET", "/x/_emulator/health", html, false),
        ] {
            let request = Request::builder().method(method).uri(path).header("accept", accept);
            let request = request.body(Body::empty()).unwrap();
            assert_eq!(is_addressed(&request), expected, "{method} {path} {accept}");
        }
    }

    #[test]
    fn page_of_another_server_is_rejected() {
        let check = |pairs: &[(&'static str, &str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            reject_foreign_pages(&headers).is_ok()
        };
        let host = ("host", "127.0.0.1:8480");
        assert!(check(&[host]));
        assert!(check(&[host, ("sec-fetch-site", "same-origin")]));
        assert!(check(&[host, ("origin", "http://127.0.0.1:8480")]));
        assert!(!check(&[host, ("origin", "http://127.0.0.1:3000")]));
        assert!(!check(&[host, ("origin", "https://example.com")]));
        assert!(!check(&[host, ("origin", "null")]));
        assert!(!check(&[host, ("sec-fetch-site", "cross-site")]));
        assert!(!check(&[("origin", "https://example.com")]));
        // The name of another server, which resolves to this machine.
        let host = ("host", "evil.example:8480");
        assert!(!check(&[host, ("origin", "http://evil.example:8480")]));
        let host = ("host", "[::1]:8480");
        assert!(check(&[host, ("origin", "http://[::1]:8480")]));
    }
}
