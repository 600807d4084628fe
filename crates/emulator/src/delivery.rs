//! The delivery of a response, with or without a fault.

use axum::{body::Body, extract::ConnectInfo};
use http::{HeaderMap, HeaderValue, Response, StatusCode, header::CONTENT_LENGTH};

use crate::{
    connection::{ResetSwitch, aborted, severed},
    fault::{Fault, Kind},
    lookup::OPC_NEXT_PAGE,
    received::ReceivedRequest,
    request_id::{OPC_REQUEST_ID, response_id},
    response::BufferedResponse,
};

/// Delivers the response unchanged, with an `opc-request-id`.
pub(crate) fn send(response: BufferedResponse, request_headers: &HeaderMap) -> Response<Body> {
    let BufferedResponse { status, mut headers, body } = response;
    headers.insert(OPC_REQUEST_ID, response_id(request_headers));
    http_response(status, headers, Body::from(body))
}

/// Delivers the response as the fault demands. `response` is only used by faults that keep it.
pub(crate) fn send_with(
    fault: Fault,
    response: Option<BufferedResponse>,
    request: &ReceivedRequest,
) -> Response<Body> {
    let (mut response, has_request_id) = match (fault.kind, response) {
        (Kind::Canned { response, has_request_id }, _) => (response, has_request_id),
        (Kind::Real, Some(response)) => (response, true),
        (Kind::RepeatedPage, Some(mut response)) => {
            if let Some(token) = page_token(request) {
                response.headers.insert(OPC_NEXT_PAGE, token);
            }
            (response, true)
        }
        (Kind::Close { reset: true }, _) => {
            let switch = request.parts.extensions.get::<ConnectInfo<ResetSwitch>>();
            if let Some(ConnectInfo(switch)) = switch {
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
    let BufferedResponse { status, mut headers, body } = response;
    match fault.cut_after {
        Some(bytes) if bytes < body.len() => {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
            http_response(status, headers, severed(body.slice(..bytes)))
        }
        _ => http_response(status, headers, Body::from(body)),
    }
}

fn http_response(status: StatusCode, headers: HeaderMap, body: Body) -> Response<Body> {
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
