//! Executes a call: builds the request once, then signs and sends it, with retries.
//!
//! The retry loop is in [`attempts`](crate::retry::attempts), and one attempt in
//! [`outgoing`](super::outgoing).

use futures_core::future::BoxFuture;
use tracing::{Instrument, Span, debug, field, info_span};

use super::client::{Client, Inner};
use super::outgoing::Outgoing;
use super::received::Received;
use super::request::Request;
use crate::error::Error;
use crate::retry::attempts::Attempts;
use crate::retry::limit::TimeLimit;
use crate::retry::progress::Retries;
use crate::sync::runtime::check_runtime;

/// Executes the call that `request` describes.
pub(crate) fn execute(request: Request) -> BoxFuture<'static, Result<Received, Error>> {
    Box::pin(async move {
        check_runtime().map_err(|error| error.of_operation(request.operation.id))?;
        let client: Client = request.client.clone();
        let span = info_span!(
            "oci_call",
            service = client.0.service.name,
            operation = request.operation.id,
            status = field::Empty,
            opc_request_id = field::Empty,
            attempts = field::Empty,
        );
        let result = call(&client.0, request).instrument(span.clone()).await;
        span.in_scope(|| trace(&span, &result));
        result
    })
}

async fn call(client: &Inner, request: Request) -> Result<Received, Error> {
    let operation = request.operation;
    let is_lenient = request.options.is_lenient;
    let is_limited_to_headers = request.options.expects_events && request.options.timeout.is_none();
    let limit = request.options.timeout.or(client.config.timeout());
    let limit = limit.and_then(|length| TimeLimit::start(length, "call timeout"));
    let retries = Retries::new(
        request.options.retry.as_ref().unwrap_or_else(|| client.config.retry()),
        operation.retried_by_default,
        &client.budget,
        client.config.consistency(),
        limit.map(|limit| limit.ends),
    );
    let work_request_parameters = request.work_request_parameters();
    let outgoing = Outgoing::new(client, request, retries.is_enabled());
    let (mut outgoing, call, breaker) =
        outgoing.map_err(|error| error.of_operation(operation.id))?;
    let mut attempts = Attempts::new(call, retries, limit)
        .sharing(&client.throttle, &client.recovery, breaker)
        .skipping_delays(client.config.transport().skips_delays());
    let result = attempts.run(&mut outgoing).await;
    let call = attempts.call;
    let (response, body) = result.map_err(|error| client.advise(error.in_call(&call)))?;
    if client.service.is_eventually_consistent && operation.changes_something() {
        client.config.consistency().open();
    }
    let body = match limit {
        // Events may take any time, unless the request itself is limited.
        Some(_) if is_limited_to_headers => body,
        Some(limit) => body.map(|body| body.until(limit.ends, limit.length)),
        None => body,
    };
    let response = response.with_work_request_parameters(work_request_parameters);
    Ok(Received { call, response, body, is_lenient })
}

/// Records the result in the span of the call.
fn trace(span: &Span, result: &Result<Received, Error>) {
    let (status, request_id, attempts) = match result {
        Ok(received) => (
            Some(received.response.status()),
            received.response.request_id(),
            received.call.attempts,
        ),
        Err(error) => (error.status(), error.request_id(), error.attempts()),
    };
    let status = status.map(|status| status.as_u16());
    span.record("status", status);
    span.record("opc_request_id", request_id);
    span.record("attempts", attempts);
    match result {
        Ok(_) => debug!(status, opc_request_id = request_id, attempts, "answered"),
        Err(error) => {
            let (kind, code, delay) = (error.kind(), error.code(), error.total_delay());
            debug!(status, opc_request_id = request_id, attempts, ?kind, code, ?delay, "failed");
        }
    }
}
