//! One request and its response: route, authenticate, record, validate, respond, deliver.

use std::{sync::Arc, time::Instant};

use axum::body::Body;
use http::{
    HeaderMap, HeaderValue, Method, Request, Response, StatusCode,
    header::{ALLOW, DATE, Entry},
};

use crate::{
    aliases::printable,
    answer::Answer,
    authentication::authenticate,
    call::Call,
    caller::Caller,
    control, delivery,
    error_body::ErrorBody,
    fault::Fault,
    lock::lock,
    received::{ReceivedRequest, RequestHead},
    recorder::{Outcome, RecordedRequest, Ticket},
    routes::Route,
    rules, services,
    state::EmulatorState,
    token_service::{self, TokenRequest},
    validation::{Validated, validate},
};

/// The most bytes of a body in JSON; services have lower limits of their own.
const MOST_JSON: u64 = 32 << 20;

/// The most bytes of any other body: what Object Storage takes at once.
const MOST_BYTES: u64 = 50 << 30;

/// The services are only named in errors up to this number.
const NAMED_SERVICES: usize = 12;

/// The result of authentication: the key id, or the message of the error response.
type SignedBy = Option<Result<String, String>>;

/// Handles every request of the emulator.
pub(crate) async fn respond(state: &Arc<EmulatorState>, request: Request<Body>) -> Response<Body> {
    let mut response = if control::is_addressed(&request) {
        control::respond(state, request).await
    } else {
        exchange(state, request).await
    };
    if let Entry::Vacant(date) = response.headers_mut().entry(DATE) {
        let now = httpdate::fmt_http_date(state.clock().now);
        date.insert(now.parse().expect("a date makes a header value"));
    }
    response
}

async fn exchange(state: &Arc<EmulatorState>, request: Request<Body>) -> Response<Body> {
    let started = Instant::now();
    let head = RequestHead::of(request);
    let route = state.routes.find(&head.parts.method, head.path());
    let request = match head.read(most_bytes(&route)).await {
        Ok(request) => request,
        Err((error, unread)) => return refuse_unread(state, &route, error, *unread),
    };
    let signed_by = authenticate(state, &route, &request);
    let ticket = record(state, &route, &request, &signed_by);
    let checked = check(&route, &request, &signed_by);
    let fault = take_fault(state, &route, checked.is_ok()).await;
    // A fault that replaces the response also prevents its effects.
    let response = match fault.as_ref().is_none_or(Fault::keeps_response) {
        true => Some(respond_to(state, &route, &request, &signed_by, checked).await),
        false => None,
    };
    let has_changed = !request.parts.method.is_safe()
        && response.as_ref().is_some_and(|response| response.status.is_success());
    let mut outcome = Outcome {
        status: None,
        refused: response.as_ref().and_then(Answer::refusal),
        fault: fault.as_ref().map(Fault::describe),
    };
    let has_status = fault.as_ref().is_none_or(Fault::has_response);
    let response = match (fault, response) {
        (None, Some(response)) => delivery::send(response, &request.parts.headers),
        (Some(fault), response) => delivery::send_with(fault, response, &request),
        (None, None) => unreachable!("without a fault there is a response"),
    };
    outcome.status = has_status.then(|| response.status().as_u16());
    lock(&state.recorder).finish(ticket, outcome);
    if has_changed {
        state.changed();
    }
    log(&route, &request, &signed_by, response.status(), started);
    response
}

/// Rejects a request whose body cannot be read, or is too large.
fn refuse_unread(
    state: &EmulatorState,
    route: &Route<'_>,
    error: ErrorBody,
    head: ReceivedRequest,
) -> Response<Body> {
    let answer = error.response();
    let ticket = record(state, route, &head, &None);
    let outcome =
        Outcome { status: Some(answer.status.as_u16()), refused: answer.refusal(), fault: None };
    lock(&state.recorder).finish(ticket, outcome);
    tracing::info!("{} {} -> {}", head.parts.method, head.target, answer.status.as_u16());
    delivery::send(answer, &head.parts.headers)
}

/// Copies headers. Those of a request share the memory that its connection was read into, which would be kept as
/// long as one of them.
fn own_headers(headers: &HeaderMap) -> HeaderMap {
    let copy = |value: &HeaderValue| {
        let mut copy =
            HeaderValue::from_bytes(value.as_bytes()).expect("it is the value of a header");
        copy.set_sensitive(value.is_sensitive());
        copy
    };
    headers.iter().map(|(name, value)| (name.clone(), copy(value))).collect()
}

fn record(
    state: &EmulatorState,
    route: &Route<'_>,
    request: &ReceivedRequest,
    signed_by: &SignedBy,
) -> Ticket {
    lock(&state.recorder).record(RecordedRequest {
        // The recorder numbers them.
        number: 0,
        time: state.clock().now,
        method: request.parts.method.clone(),
        target: request.target.clone(),
        headers: own_headers(&request.parts.headers),
        body: request.body.in_memory().cloned().unwrap_or_default(),
        body_length: request.body.len(),
        operation: route.operation_name().map(str::to_owned),
        signed_by: signed_by.clone(),
        status: None,
        refused: None,
        fault: None,
    })
}

/// Returns the most bytes that the body of a request may have.
fn most_bytes(route: &Route<'_>) -> u64 {
    match route {
        Route::Operation(found) if found.operation.takes_bytes() => MOST_BYTES,
        _ => MOST_JSON,
    }
}

/// Validates an authenticated request.
fn check(
    route: &Route<'_>,
    request: &ReceivedRequest,
    signed_by: &SignedBy,
) -> Result<Validated, ErrorBody> {
    match (route, signed_by) {
        (_, Some(Err(message))) => Err(ErrorBody::not_authenticated(message)),
        (Route::Operation(found), _) => validate(found, request),
        _ => Ok(Validated::default()),
    }
}

/// Takes the fault that applies to the request, and waits for its delay.
async fn take_fault(state: &EmulatorState, route: &Route<'_>, is_valid: bool) -> Option<Fault> {
    let fault = lock(&state.faults).take(route.operation_name(), is_valid)?;
    tokio::time::sleep(fault.delay).await;
    Some(fault)
}

async fn respond_to(
    state: &Arc<EmulatorState>,
    route: &Route<'_>,
    request: &ReceivedRequest,
    signed_by: &SignedBy,
    checked: Result<Validated, ErrorBody>,
) -> Answer {
    let Validated { query, body } = match checked {
        Ok(validated) => validated,
        Err(error) => return error.response(),
    };
    let key_id = signed_by.as_ref().and_then(|outcome| outcome.as_deref().ok());
    let headers = &request.parts.headers;
    match route {
        Route::Operation(found) => {
            let caller = Caller::of(key_id, &state.issuer.instance.tenancy);
            let payload = &request.body;
            let call = Call { state, found, query: &query, headers, caller, payload, body };
            let answer = match services::respond(&call).await {
                Some(answer) => answer,
                None => rules::respond(&call),
            };
            answer.unwrap_or_else(|error| error.response())
        }
        Route::TokenEndpoint(endpoint) => {
            // Larger bodies than those in memory are not requests for tokens.
            let body = request.body.in_memory().cloned().unwrap_or_default();
            let request = TokenRequest { headers, body: &body, key_id };
            token_service::respond(state, endpoint, request).await
        }
        Route::WrongMethod(methods) => wrong_method(&request.parts.method, methods),
        Route::Unknown => unknown(state, request).response(),
    }
}

fn wrong_method(method: &Method, methods: &[Method]) -> Answer {
    let allowed = methods.iter().map(Method::as_str).collect::<Vec<_>>().join(", ");
    let error = ErrorBody::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "MethodNotAllowed",
        format!("the path does not support {method}; it supports {allowed}"),
    );
    let mut response = error.response();
    response.headers.insert(ALLOW, allowed.parse().expect("names of methods make a header value"));
    response
}

fn unknown(state: &EmulatorState, request: &ReceivedRequest) -> ErrorBody {
    let services = state.routes.services();
    let served = if services.len() <= NAMED_SERVICES {
        let names: Vec<&str> = services.iter().map(|service| &*service.name).collect();
        names.join(", ")
    } else {
        format!("{} services", services.len())
    };
    ErrorBody::new(
        StatusCode::NOT_FOUND,
        "NotFound",
        format!("no operation has the path {}; the emulator serves {served}", request.path()),
    )
}

fn log(
    route: &Route<'_>,
    request: &ReceivedRequest,
    signed_by: &SignedBy,
    status: StatusCode,
    started: Instant,
) {
    tracing::info!(
        operation = route.operation_name().unwrap_or("-"),
        elapsed = ?started.elapsed(),
        rejected = signed_by.as_ref().and_then(|outcome| outcome.as_ref().err()),
        "{} {} -> {}",
        request.parts.method,
        printable(&request.target),
        status.as_u16(),
    );
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue};

    use super::own_headers;

    #[test]
    fn recorded_headers_do_not_keep_the_memory_of_the_connection() {
        let read = Bytes::from(vec![b'x'; 1 << 20]);
        let mut headers = HeaderMap::new();
        let value = HeaderValue::from_maybe_shared(read.slice(..10)).unwrap();
        headers.insert("a", value);
        let own = own_headers(&headers);
        assert_eq!(own, headers);
        let shared = read.as_ptr_range();
        assert!(shared.contains(&headers["a"].as_bytes().as_ptr()));
        assert!(!shared.contains(&own["a"].as_bytes().as_ptr()));
    }
}
