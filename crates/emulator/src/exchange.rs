//! One request and its answer: route, authenticate, record, fail if asked to, validate, look up.

use std::{sync::Arc, time::Instant};

use axum::{
    body::Body,
    extract::{ConnectInfo, DefaultBodyLimit, FromRequest, State as Shared},
};
use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode,
    header::{ALLOW, CONTENT_LENGTH, DATE, Entry, HOST, TRANSFER_ENCODING},
    request::Parts,
};
use serde_json::Value;

use crate::{
    answer::Answer,
    authority::{self, Asked, Endpoint},
    connection::{ResetSwitch, aborted, severed},
    error_body::{ErrorBody, usual_code},
    fault::{Fault, Kind},
    listing::{self, Cut},
    lock::lock,
    operation::{RequestBody, Shape},
    paging::Listing,
    parameters::{self, Query},
    recorder::RecordedRequest,
    request_id::{OPC_REQUEST_ID, answer_id},
    routes::{Found, Match},
    schema, seeding,
    signature::{self, Form, Received},
    state::State,
};

const OPC_NEXT_PAGE: HeaderName = HeaderName::from_static("opc-next-page");

/// Bodies are kept in memory; a larger one is refused.
const MAX_BODY: usize = 256 << 20;

/// A request with its body read.
struct Whole {
    parts: Parts,
    target: String,
    body: Bytes,
}

impl Whole {
    fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }

    fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
    }
}

/// The handler of every request.
pub(crate) async fn respond(
    Shared(state): Shared<Arc<State>>,
    request: Request<Body>,
) -> Response<Body> {
    let mut response = exchange(&state, request).await;
    if let Entry::Vacant(date) = response.headers_mut().entry(DATE) {
        let now = httpdate::fmt_http_date(state.clock().now);
        date.insert(now.parse().expect("a date makes a header value"));
    }
    response
}

async fn exchange(state: &Arc<State>, request: Request<Body>) -> Response<Body> {
    let started = Instant::now();
    let (mut parts, body) = request.into_parts();
    // HTTP/2 and the absolute form of HTTP/1 have the host in the URI.
    if let Some(authority) = parts.uri.authority()
        && !parts.headers.contains_key(HOST)
        && let Ok(host) = HeaderValue::from_str(authority.as_str())
    {
        parts.headers.insert(HOST, host);
    }
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let body = match read(body).await {
        Ok(body) => body,
        Err(error) => return send(error.answer(), &parts.headers),
    };
    let whole = Whole { parts, target, body };
    let endpoint = Endpoint::find(&whole.parts.method, whole.path());
    let found = match endpoint {
        Some(_) => Found::Nothing,
        None => state.routes.find(&whole.parts.method, whole.path()),
    };
    let operation = match (&endpoint, &found) {
        (Some(endpoint), _) => Some(endpoint.name().to_owned()),
        (None, Found::Operation(found)) => Some(found.operation.id.clone()),
        _ => None,
    };
    let signed = match (&endpoint, &found) {
        _ if !state.options.require_signatures => None,
        (Some(endpoint), _) => endpoint.signed(&whole.parts.headers).map(|form| (form, true)),
        (None, Found::Operation(found)) => Some((Form::Service, found.operation.signs_body)),
        _ => None,
    };
    let signed_by = signed.map(|(form, signs_body)| authenticate(state, form, signs_body, &whole));
    lock(&state.recorder).record(RecordedRequest {
        method: whole.parts.method.clone(),
        target: whole.target.clone(),
        headers: whole.parts.headers.clone(),
        body: whole.body.clone(),
        operation: operation.clone(),
        signed_by: signed_by.clone(),
    });
    let checked = match (&found, &signed_by) {
        (_, Some(Err(message))) => Err(ErrorBody::not_authenticated(message)),
        (Found::Operation(found), _) => check(found, &whole),
        _ => Ok(Query::default()),
    };
    let fault = lock(&state.faults).take(operation.as_deref(), checked.is_ok());
    if let Some(fault) = &fault {
        tokio::time::sleep(fault.delay).await;
    }
    // A fault in its place has no effects.
    let is_real = fault.as_ref().is_none_or(|fault| matches!(fault.kind, Kind::Real));
    let issued = match (&endpoint, &signed_by) {
        (Some(_), Some(Err(_))) | (None, _) => None,
        _ if !is_real => None,
        (Some(endpoint), signed_by) => {
            let key_id = signed_by.as_ref().and_then(|outcome| outcome.as_deref().ok());
            let asked = Asked { headers: &whole.parts.headers, body: &whole.body, key_id };
            Some(authority::answer(state, endpoint, asked).await)
        }
    };
    let real = || match (checked, &found) {
        (Err(error), _) => error.answer(),
        (Ok(query), Found::Operation(found)) => {
            operate(state, found, &query).unwrap_or_else(|error| error.answer())
        }
        (Ok(_), Found::OtherMethods(methods)) => wrong_method(&whole.parts.method, methods),
        (Ok(_), Found::Nothing) => issued.unwrap_or_else(|| no_route(state, &whole).answer()),
    };
    let response = match fault {
        Some(fault) => break_with(fault, real, &whole),
        None => send(real(), &whole.parts.headers),
    };
    tracing::info!(
        operation = operation.as_deref().unwrap_or("-"),
        elapsed = ?started.elapsed(),
        refused = signed_by.and_then(Result::err),
        "{} {} -> {}",
        whole.parts.method,
        whole.target,
        response.status().as_u16(),
    );
    response
}

/// The body as a whole.
async fn read(body: Body) -> Result<Bytes, ErrorBody> {
    let mut request = Request::new(body);
    DefaultBodyLimit::max(MAX_BODY).apply(&mut request);
    Bytes::from_request(request, &()).await.map_err(|rejection| match rejection.status() {
        status @ StatusCode::PAYLOAD_TOO_LARGE => ErrorBody::new(
            status,
            usual_code(status),
            format!("the body has more than {MAX_BODY} bytes"),
        ),
        _ => ErrorBody::new(
            StatusCode::BAD_REQUEST,
            "CannotParseRequest",
            format!("the body broke off or is garbled: {}", rejection.body_text()),
        ),
    })
}

/// Verifies the signature; the error is what the answer says.
fn authenticate(
    state: &State,
    form: Form,
    signs_body: bool,
    whole: &Whole,
) -> Result<String, String> {
    let received = Received {
        method: &whole.parts.method,
        target: &whole.target,
        headers: &whole.parts.headers,
        body: &whole.body,
    };
    let key_id = signature::verify(received, signs_body, form, &state.keys, state.clock())
        .map_err(|refusal| refusal.to_string())?;
    let delegation = whole.parts.headers.get("opc-obo-token").and_then(|token| token.to_str().ok());
    match delegation {
        Some(token) if !state.authority.tokens.is_delegation(token) => {
            Err("the delegation token is not one that was issued".to_owned())
        }
        _ => Ok(key_id),
    }
}

fn send(answer: Answer, request_headers: &HeaderMap) -> Response<Body> {
    let Answer { status, mut headers, body } = answer;
    headers.insert(OPC_REQUEST_ID, answer_id(request_headers));
    response(status, headers, Body::from(body))
}

fn response(status: StatusCode, headers: HeaderMap, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// The answer as the fault wants it.
fn break_with(fault: Fault, real: impl FnOnce() -> Answer, whole: &Whole) -> Response<Body> {
    let (mut answer, has_request_id) = match fault.kind {
        Kind::Real => (real(), true),
        Kind::Canned { answer, has_request_id } => (answer, has_request_id),
        Kind::RepeatedPage => {
            let mut answer = real();
            if let Some(token) = page_token(whole) {
                answer.headers.insert(OPC_NEXT_PAGE, token);
            }
            (answer, true)
        }
        Kind::Close { reset } => {
            if reset
                && let Some(ConnectInfo(switch)) =
                    whole.parts.extensions.get::<ConnectInfo<ResetSwitch>>()
            {
                switch.turn_on();
            }
            return Response::new(aborted());
        }
    };
    if has_request_id {
        answer.headers.insert(OPC_REQUEST_ID, answer_id(&whole.parts.headers));
    }
    for (name, value) in &fault.headers {
        answer.headers.insert(name, value.clone());
    }
    match fault.cut_after {
        Some(bytes) if bytes < answer.body.len() => {
            answer.headers.insert(CONTENT_LENGTH, HeaderValue::from(answer.body.len()));
            response(answer.status, answer.headers, severed(answer.body.slice(..bytes)))
        }
        _ => response(answer.status, answer.headers, Body::from(answer.body)),
    }
}

/// The page token as the client sent it: tokens need no escapes.
fn page_token(whole: &Whole) -> Option<HeaderValue> {
    let mut pairs = whole.query()?.split('&');
    pairs.find_map(|pair| pair.strip_prefix("page="))?.parse().ok()
}

fn wrong_method(method: &Method, methods: &[Method]) -> Answer {
    let allowed = methods.iter().map(Method::as_str).collect::<Vec<_>>().join(", ");
    let error = ErrorBody::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "MethodNotAllowed",
        format!("{method} is not an operation of this path, which has {allowed}"),
    );
    let mut answer = error.answer();
    answer.headers.insert(ALLOW, allowed.parse().expect("names of methods make a header value"));
    answer
}

fn no_route(state: &State, whole: &Whole) -> ErrorBody {
    let names: Vec<&str> =
        state.routes.services().iter().map(|service| service.name.as_str()).collect();
    ErrorBody::new(
        StatusCode::NOT_FOUND,
        "NotFound",
        format!(
            "no operation has the path {}; the emulator serves {}",
            whole.path(),
            names.join(", ")
        ),
    )
}

/// Validates the request.
fn check(found: &Match<'_>, whole: &Whole) -> Result<Query, ErrorBody> {
    let query = parameters::read(found, whole.query(), &whole.parts.headers)?;
    if let Some(body) = &found.operation.body {
        check_body(found, body, whole)?;
    }
    Ok(query)
}

/// Answers a valid request from the store.
fn operate(state: &State, found: &Match<'_>, query: &Query) -> Result<Answer, ErrorBody> {
    if found.operation.method != Method::GET {
        return Err(ErrorBody::not_implemented(&found.operation.id));
    }
    match &found.operation.shape {
        Shape::List { .. } => list(state, found, query),
        Shape::Object { members } => {
            let item = one(state, found)?;
            Ok(Answer::json(found.operation.status, &listing::project(&item, members.as_ref())))
        }
        Shape::Text => {
            let item = one(state, found)?;
            let key = seeding::key(&item, state.routes.item(found.service, &found.path));
            let key = key.ok_or_else(ErrorBody::missing_resource)?;
            Ok(Answer::json(found.operation.status, &Value::from(key)))
        }
        Shape::Other => Err(ErrorBody::not_implemented(&found.operation.id)),
    }
}

fn check_body(found: &Match<'_>, body: &RequestBody, whole: &Whole) -> Result<(), ErrorBody> {
    if whole.parts.headers.contains_key(TRANSFER_ENCODING) {
        return Err(ErrorBody::new(
            StatusCode::LENGTH_REQUIRED,
            "LengthRequired",
            "OCI wants a content-length with every body, and does not take chunked ones",
        ));
    }
    if whole.body.is_empty() {
        return if body.required {
            Err(ErrorBody::missing_parameter("the request body is required"))
        } else {
            Ok(())
        };
    }
    let Some(schema) = &body.schema else {
        return Ok(());
    };
    let value: Value = serde_json::from_slice(&whole.body).map_err(|error| {
        ErrorBody::new(
            StatusCode::BAD_REQUEST,
            "CannotParseRequest",
            format!("the request body is not JSON: {error}"),
        )
    })?;
    let violations = schema::validate(&found.service.document, schema, &value);
    if violations.is_empty() {
        return Ok(());
    }
    let violations: Vec<String> = violations.iter().map(ToString::to_string).collect();
    Err(ErrorBody::invalid_parameter(format!("request body: {}", violations.join("; "))))
}

fn list(state: &State, found: &Match<'_>, query: &Query) -> Result<Answer, ErrorBody> {
    let service = &found.service.name;
    let behaviour = state.behaviours.of(service);
    let mut store = lock(&state.store);
    if let Some(behaviour) = behaviour {
        behaviour.advance(&mut store, tokio::time::Instant::now());
    }
    let items = match store.collection(service, &found.path) {
        Some(collection) => collection.items(),
        None => {
            // `/workRequests/{id}/logs` needs its work request, `/workRequests` needs nothing.
            let parent = found.path.split_last().map_or(&[][..], |(_, parent)| parent);
            if state.routes.may_be_missing(found.service, parent)
                && store.item(service, parent).is_none()
            {
                return Err(ErrorBody::missing_resource());
            }
            &[]
        }
    };
    let listing = Listing::new(service, &found.path, query);
    let cut = Cut { listing: &listing, default_limit: state.options.page_size };
    let page = listing::page(items, found.operation, query, behaviour, &cut)?;
    drop(store);
    let mut answer = Answer::json(found.operation.status, &page.body);
    if let Some(token) = page.next {
        answer
            .headers
            .insert(OPC_NEXT_PAGE, token.parse().expect("base64url makes a header value"));
    }
    Ok(answer)
}

/// The item that a path addresses, or the latest one of a path that ends in a literal.
fn one(state: &State, found: &Match<'_>) -> Result<Value, ErrorBody> {
    let service = &found.service.name;
    let mut store = lock(&state.store);
    if let Some(behaviour) = state.behaviours.of(service) {
        behaviour.advance(&mut store, tokio::time::Instant::now());
    }
    let item = if found.operation.addresses_item() {
        store.item(service, &found.path)
    } else {
        store.collection(service, &found.path).and_then(|collection| collection.items().last())
    };
    item.cloned().ok_or_else(ErrorBody::missing_resource)
}
