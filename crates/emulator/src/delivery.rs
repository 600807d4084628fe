//! The delivery of a response, with or without a fault.

use axum::body::Body;
use http::{
    HeaderMap, HeaderValue, Response, StatusCode,
    header::{CONTENT_LENGTH, CONTENT_TYPE},
};

use crate::{
    answer::{Answer, Content},
    connection::{ResetSwitch, aborted, severed},
    fault::{Fault, Kind},
    received::ReceivedRequest,
    request_id::{OPC_REQUEST_ID, response_id},
};

/// Delivers the response unchanged, with an `opc-request-id`.
pub(crate) fn send(response: Answer, request_headers: &HeaderMap) -> Response<Body> {
    let Answer { status, mut headers, content } = response;
    headers.insert(OPC_REQUEST_ID, response_id(request_headers));
    http_response(status, headers, content)
}

/// Delivers the response as the fault demands. `response` is only used by faults that keep it.
pub(crate) fn send_with(
    fault: Fault,
    response: Option<Answer>,
    request: &ReceivedRequest,
) -> Response<Body> {
    let (mut response, has_request_id) = match (fault.kind, response) {
        (Kind::Canned { response, has_request_id }, _) => (response, has_request_id),
        (Kind::Real, Some(response)) => (response, true),
        (Kind::RepeatedPage, Some(mut response)) => {
            if let Some(token) = page_token(request) {
                response.headers.insert("opc-next-page", token);
            }
            (response, true)
        }
        (Kind::Close { reset: true }, _) => {
            if let Some(switch) = request.parts.extensions.get::<ResetSwitch>() {
                switch.turn_on();
            }
            return Response::new(aborted());
        }
        _ => return Response::new(aborted()),
    };
    if has_request_id {
        response.headers.insert(OPC_REQUEST_ID, response_id(&request.parts.headers));
    }
    for (name, value) in &fault.headers {
        response.headers.insert(name, value.clone());
    }
    let Answer { status, mut headers, content } = response;
    match fault.cut_after.and_then(|bytes| content.cut(bytes)) {
        Some((sent, length)) => {
            if let Some(length) = length {
                headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
            }
            with_body(status, headers, severed(sent))
        }
        None if !fault.pace.is_zero() && is_events(&headers) => {
            with_body(status, headers, content.into_paced_body(fault.pace))
        }
        None => http_response(status, headers, content),
    }
}

/// Whether the body is a stream of events.
fn is_events(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .is_some_and(|media| media.as_bytes().starts_with(b"text/event-stream"))
}

fn http_response(status: StatusCode, mut headers: HeaderMap, content: Content) -> Response<Body> {
    if let Some(length) = content.length() {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    if status == StatusCode::NO_CONTENT || status == StatusCode::NOT_MODIFIED {
        headers.remove(CONTENT_LENGTH);
    }
    with_body(status, headers, content.into_body())
}

fn with_body(status: StatusCode, headers: HeaderMap, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// Returns the page token as the client sent it. Tokens need no escaping.
fn page_token(request: &ReceivedRequest) -> Option<HeaderValue> {
    let mut pairs = request.query()?.split('&');
    pairs.find_map(|pair| pair.strip_prefix("page="))?.parse().ok()
}
