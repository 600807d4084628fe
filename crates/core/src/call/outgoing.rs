//! The request of a call: assembled once, then signed and sent by each attempt.

use std::borrow::Cow;
use std::pin::pin;
use std::time::SystemTime;

use bytes::Bytes;
use http::header::{ACCEPT, EXPECT, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use super::client::{EndpointSource, Inner};
use super::operation::Operation;
use super::request::Request;
use super::service::Origin;
use super::wire_log;
use crate::auth::credentials::{Principal, newer_principal};
use crate::auth::sign;
use crate::auth::sign::Payload;
use crate::config::Config;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::error::context::CallContext;
use crate::net::body::byte_stream::{ByteStream, End, Prefix};
use crate::net::body::{Body, MOST_OF_AN_ERROR};
use crate::net::media_type::{EVENT_STREAM, media_type};
use crate::net::request_id::{OPC_REQUEST_ID, random_digits};
use crate::net::response::Response;
use crate::net::user_agent::CLIENT_INFO;
use crate::retry::attempts::{Attempt, Attempts};
use crate::retry::breaker::CircuitBreaker;
use crate::retry::progress::Repetition;

const OPC_CLIENT_INFO: HeaderName = HeaderName::from_static("opc-client-info");
const OPC_CLIENT_RETRIES: HeaderName = HeaderName::from_static("opc-client-retries");
const OPC_RETRY_TOKEN: HeaderName = HeaderName::from_static("opc-retry-token");

/// Bodies larger than this are sent with `Expect: 100-continue`, if the operation allows it.
const LARGE: u64 = 1024 * 1024;

/// A response, and its body if that is streamed.
pub(super) type ResponseParts = (Response<()>, Option<ByteStream>);

/// A request that is ready but for its id and signature.
pub(super) struct Outgoing<'a> {
    client: &'a Inner,
    operation: &'static Operation,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
    /// Whether the response is read as a stream of events.
    expects_events: bool,
    /// The SHA-256 of a body that is not in memory.
    sha256: Option<[u8; 32]>,
}

impl<'a> Outgoing<'a> {
    /// Assembles `request`. Returns it with the description of the call for errors, and with the
    /// circuit breaker of its host.
    pub(super) fn new(
        client: &'a Inner,
        mut request: Request,
        is_retried: bool,
    ) -> Result<(Self, CallContext, Option<CircuitBreaker>), Error> {
        let operation = request.operation;
        let endpoint = endpoint_for(client, &request)?;
        let target = request.target(endpoint.base_path())?;
        let origin = endpoint.origin();
        let uri = Uri::try_from(format!("{origin}{target}")).map_err(|source| {
            Error::argument(format!("`{target}` is too long or malformed for a URL"))
                .with_source(source)
        })?;
        // The headers that every call has, unless the caller set them.
        let headers = &mut request.headers;
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(operation.accept));
        headers.entry(USER_AGENT).or_insert_with(|| client.user_agent.clone());
        headers.entry(OPC_CLIENT_INFO).or_insert(HeaderValue::from_static(CLIENT_INFO));
        if operation.expects_continue && request.body.len() > LARGE && client.config.expects() {
            headers.entry(EXPECT).or_insert(HeaderValue::from_static("100-continue"));
        }
        if is_retried {
            headers.entry(OPC_CLIENT_RETRIES).or_insert(HeaderValue::from_static("true"));
            if operation.takes_retry_token
                && !headers.contains_key(OPC_RETRY_TOKEN)
                && let Some(token) = random_digits()
            {
                // The same for all attempts, so that the service recognizes a retry.
                headers.insert(OPC_RETRY_TOKEN, token);
            }
        }
        let endpoint = format!("{} {origin}{}", operation.method, uri.path());
        let own_id = headers.get(OPC_REQUEST_ID).and_then(|id| id.to_str().ok());
        let request_id = own_id.unwrap_or_default().to_owned();
        let call = CallContext { operation: operation.id, endpoint, request_id, attempts: 0 };
        let breaker = client.breaker_for(origin);
        let Request { headers, body, options, .. } = request;
        let expects_events = options.expects_events;
        let outgoing = Self { client, operation, uri, headers, body, expects_events, sha256: None };
        Ok((outgoing, call, breaker))
    }

    /// Signs the request, sends it, and reads the response.
    async fn send_signed(
        &mut self,
        attempts: &mut Attempts<'_>,
        principal: &Principal,
    ) -> Result<ResponseParts, Error> {
        let (mut parts, ()) = http::Request::new(()).into_parts();
        parts.method = self.operation.method.clone();
        parts.uri = self.uri.clone();
        parts.headers = self.headers.clone();
        parts.extensions.insert(Origin { service: self.client.service, operation: self.operation });
        // The id that the caller has set, or another one for each attempt.
        let request_id = self.headers.get(OPC_REQUEST_ID).cloned().or_else(random_digits);
        if let Some(id) = &request_id {
            parts.headers.insert(OPC_REQUEST_ID, id.clone());
        }
        attempts.missing = "the request was not signed";
        sign::sign(&mut parts, self.payload(), principal, SystemTime::now()).await?;
        let config = &self.client.config;
        if config.logs_wire() {
            wire_log::sent(&parts, &self.body, self.operation);
        }
        let request = http::Request::from_parts(parts, self.body.clone());
        let exchange = async {
            let result = match config.transport().send(request).await {
                Ok(response) => {
                    let streams = match self.expects_events {
                        true => media_type(response.headers()) == EVENT_STREAM,
                        false => self.operation.streams,
                    };
                    receive(response, self.operation, streams, &self.headers, config).await
                }
                Err(error) => Err(error),
            };
            result.map_err(|error| error.without_echo(&self.headers))
        };
        attempts.exchange(request_id.as_ref(), pin!(exchange)).await
    }

    fn payload(&self) -> Payload<'_> {
        let length = self.body.len();
        match (self.operation.sign_body, self.body.as_bytes(), self.sha256) {
            (true, Some(bytes), _) => Payload::Bytes(bytes),
            (true, None, Some(sha256)) => Payload::Hashed { length, sha256 },
            _ => Payload::Unsigned(length),
        }
    }
}

impl Attempt for Outgoing<'_> {
    type Response = ResponseParts;

    /// Reads a short body that can be read only once into memory, and computes the SHA-256 of a
    /// body that is not in memory.
    async fn prepare(&mut self) -> Result<(), Error> {
        if self.body.as_bytes().is_none() {
            let takes_body =
                matches!(self.operation.method, Method::POST | Method::PUT | Method::PATCH);
            let is_signed = takes_body && self.operation.sign_body;
            self.sha256 = self.body.prepare(is_signed, self.client.config.idle()).await?;
        }
        Ok(())
    }

    async fn send(&mut self, attempts: &mut Attempts<'_>) -> Result<ResponseParts, Error> {
        let credentials = self.client.config.credentials();
        let principal = credentials.principal().await?;
        let error = match self.send_signed(attempts, &principal).await {
            Err(error) if error.is_unauthorized() => error,
            result => return result,
        };
        let is_replayable = self.body.is_replayable();
        let principal = newer_principal(credentials, &principal, error, is_replayable).await?;
        attempts.admit_again();
        self.send_signed(attempts, &principal).await
    }

    fn repetition(&self) -> Repetition {
        let is_idempotent = !matches!(self.operation.method, Method::POST | Method::PATCH);
        match is_idempotent || self.headers.contains_key(OPC_RETRY_TOKEN) {
            _ if !self.body.is_replayable() => Repetition::Impossible,
            true => Repetition::Harmless,
            false => Repetition::MayDuplicate,
        }
    }
}

/// Returns the endpoint that `request` is sent to.
fn endpoint_for<'a>(client: &'a Inner, request: &Request) -> Result<Cow<'a, Endpoint>, Error> {
    if let Some(url) = &request.options.endpoint {
        return client.service.endpoint.at(url).map(Cow::Owned);
    }
    match &client.endpoint_source {
        EndpointSource::Region(region) => {
            let options = client.config.endpoint_options();
            let template = &client.service.endpoint;
            if !template.needs_parameters(region, options) {
                return Ok(Cow::Borrowed(&client.endpoint));
            }
            let parameter =
                |name: &str| request.path_parameter(name).or_else(|| request.query_value(name));
            template.resolve_with(region, options, parameter).map(Cow::Owned)
        }
        EndpointSource::Url => Ok(Cow::Borrowed(&client.endpoint)),
    }
}

/// Reads the response to its end, unless its body is streamed. A status other than 2xx is an error.
async fn receive(
    response: http::Response<ByteStream>,
    operation: &Operation,
    streams: bool,
    sent: &HeaderMap,
    config: &Config,
) -> Result<ResponseParts, Error> {
    let (parts, body) = response.into_parts();
    let is_success = parts.status.is_success();
    if streams && is_success {
        if config.logs_wire() {
            wire_log::received(parts.status, &parts.headers, b"", operation, sent);
        }
        let body = body.of_response(&operation.method, parts.status, &parts.headers);
        return Ok((Response::new(parts.status, parts.headers, Bytes::new()), Some(body)));
    }
    let limit = if is_success { config.max_response_size() } else { MOST_OF_AN_ERROR };
    let Prefix { bytes, end } = match is_success && body.declares_more_than(limit) {
        true => Prefix { bytes: Bytes::new(), end: End::Cut },
        false => body.prefix(limit).await,
    };
    if config.logs_wire() {
        // A secret that is cut off cannot be recognized, and so not redacted.
        let body = if let End::Broken(_) = end { b"" } else { &bytes[..] };
        wire_log::received(parts.status, &parts.headers, body, operation, sent);
    }
    match end {
        End::Complete if is_success => {
            Ok((Response::new(parts.status, parts.headers, bytes).with_readable_page()?, None))
        }
        End::Cut if is_success => {
            let message = format!(
                "the response is larger than {limit} bytes; raise the limit with \
                 `ConfigBuilder::with_max_response_size`"
            );
            Err(Error::decode(message, parts.status, parts.headers, Bytes::new()))
        }
        End::Complete | End::Cut => Err(Error::service(parts.status, parts.headers, bytes)),
        End::Broken(error) => Err(error.broken_off(parts.status, parts.headers, bytes)),
    }
}
