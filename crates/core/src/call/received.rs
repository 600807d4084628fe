//! Decoding of responses.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;

use crate::error::content_encoding::foreign_encoding;
use crate::error::context::CallContext;
use crate::error::waited::Waited;
use crate::error::{Error, ErrorKind};
use crate::events::parser::ServerSentEvent;
use crate::events::stream::{DecodeEvent, Events, Origin, StreamEvent};
use crate::lenient::{escape_control_characters, without_bom};
use crate::net::body::byte_stream::ByteStream;
use crate::net::media_type::{EVENT_STREAM, JSON, media_type};
use crate::net::response::Response;
use crate::redact::json_error::without_value;
use crate::values::wire::{Read, Wire};

/// A response with status 2xx, before its body is decoded.
#[derive(Debug)]
pub struct Received {
    pub(crate) call: CallContext,
    pub(crate) response: Response<()>,
    /// The body, if the operation streams it.
    pub(crate) body: Option<ByteStream>,
    /// Whether unescaped control characters in its strings are accepted.
    pub(crate) is_lenient: bool,
}

/// Decodes a response into the value that the operation returns.
pub(crate) type Decode<T> = fn(Received) -> Result<Response<T>, Error>;

impl Received {
    /// Decodes a body that is a JSON value.
    pub fn json<T: Wire>(self) -> Result<Response<T>, Error> {
        self.serde::<Read<T>>().map(|response| response.map(|Read(value)| value))
    }

    /// Decodes a JSON body into any type that serde can deserialize.
    pub fn serde<T>(self) -> Result<Response<T>, Error>
    where
        T: for<'de> Deserialize<'de>,
    {
        let read = self.read(|json| serde_json::from_slice(json));
        self.decoded(read)
    }

    /// Decodes a JSON body, and keeps the response.
    pub(crate) fn value(&self) -> Result<Value, Error> {
        let read = self.read(|json| serde_json::from_slice(json));
        read.map_err(|error| self.undecodable(&error))
    }

    /// Reads the JSON of the body.
    fn read<T>(
        &self,
        read: impl Fn(&[u8]) -> Result<T, serde_json::Error>,
    ) -> Result<T, serde_json::Error> {
        let json = without_bom(self.response.raw());
        match read(json) {
            Err(_) if self.is_lenient => read(&escape_control_characters(json)),
            read => read,
        }
    }

    /// Ignores the body.
    pub fn empty(self) -> Result<Response<()>, Error> {
        Ok(self.response)
    }

    /// Decodes a plain-text body. A JSON string is unquoted, unless the response declares text.
    pub fn text(self) -> Result<Response<String>, Error> {
        let response = &self.response;
        let text = String::from_utf8_lossy(without_bom(response.raw())).into_owned();
        if let Some(message) = foreign_encoding(response.headers())
            && text.contains(char::REPLACEMENT_CHARACTER)
        {
            return Err(self.failed(message));
        }
        let kind = response.header("content-type").unwrap_or_default();
        let is_text = kind.starts_with("text/") || kind.contains("yaml");
        let unquoted = (!is_text).then(|| serde_json::from_str(&text).ok()).flatten();
        let text = unquoted.unwrap_or(text);
        Ok(self.response.map(|()| text))
    }

    /// Returns the bytes of the body, read into memory.
    pub fn bytes(self) -> Result<Response<Bytes>, Error> {
        let bytes = self.response.raw().clone();
        Ok(self.response.map(|()| bytes))
    }

    /// Returns the body as a stream of bytes.
    pub fn stream(self) -> Result<Response<ByteStream>, Error> {
        let body = self.body.unwrap_or_else(|| ByteStream::from(self.response.raw().clone()));
        Ok(self.response.map(|()| body.in_call(self.call)))
    }

    /// Decodes a stream of events.
    pub fn events<E: StreamEvent>(self) -> Result<Response<Events<E>>, Error> {
        self.decode_events(E::from_event, E::from_response)
    }

    /// Decodes a stream of events that are JSON values.
    pub fn json_events<E: Wire>(self) -> Result<Response<Events<E>>, Error> {
        self.decode_events(json_event, |json| {
            serde_json::from_slice(json).map(|Read(value)| vec![value])
        })
    }

    fn decode_events<E>(
        self,
        decode: DecodeEvent<E>,
        decode_whole: fn(&[u8]) -> Result<Vec<E>, serde_json::Error>,
    ) -> Result<Response<Events<E>>, Error> {
        let (status, headers) = (self.response.status(), self.response.headers().clone());
        let kind = media_type(&headers);
        let (is_stream, is_whole) = (kind == EVENT_STREAM, kind == JSON);
        if !is_stream && !is_whole {
            let found = if kind.is_empty() { "none".to_owned() } else { format!("`{kind}`") };
            return Err(self.failed(format!(
                "unexpected content type of the response: {found}; expected `{EVENT_STREAM}` or \
                 `{JSON}`"
            )));
        }
        // A response in memory may only claim to be encoded. A stream is not received yet.
        let is_text = is_whole && std::str::from_utf8(self.response.raw()).is_ok();
        if !is_text && let Some(message) = foreign_encoding(&headers) {
            return Err(self.failed(message));
        }
        let (call, is_lenient) = (self.call.clone(), self.is_lenient);
        let origin = Origin { call, status, headers, is_lenient };
        if is_stream {
            let body = self.body.unwrap_or_else(|| ByteStream::from(self.response.raw().clone()));
            return Ok(self.response.map(|()| Events::new(body, decode, origin)));
        }
        let (read, raw) = (self.read(decode_whole), self.response.raw().clone());
        Ok(self.decoded(read)?.map(|all| Events::of_whole(all, raw, decode, origin)))
    }

    fn decoded<T>(self, read: Result<T, serde_json::Error>) -> Result<Response<T>, Error> {
        match read {
            // A null is as little as an empty body; only fields may be null.
            _ if matches!(self.response.raw().trim_ascii(), b"" | b"null") => {
                Err(self.failed("empty response body: the operation returns a value"))
            }
            Ok(value) => Ok(self.response.map(|()| value)),
            Err(error) => Err(self.undecodable(&error)),
        }
    }

    fn undecodable(&self, error: &serde_json::Error) -> Error {
        let error = error.to_string();
        let error = without_value(&error);
        let kind = self.response.header("content-type").unwrap_or_default();
        // Such as the login page of a captive portal.
        let hint = match kind.starts_with("text/html") {
            true => "the response is `text/html`, possibly from a proxy: ",
            false => "",
        };
        let foreign = foreign_encoding(self.response.headers());
        let message =
            foreign.unwrap_or_else(|| format!("cannot decode the response body: {hint}{error}"));
        self.failed(message)
    }

    /// Returns the error of a wait that ends with this response.
    pub(crate) fn ends_wait(&self, message: String, waited: Waited) -> Error {
        let error = Error::new(ErrorKind::Wait, message).with_waited(waited);
        let error = match self.response.request_id() {
            Some(id) => error.sent_with_id(id),
            None => error,
        };
        error.in_call(&self.call)
    }

    /// Returns the error of a response that is not as it should be.
    pub(crate) fn failed(&self, message: impl Into<String>) -> Error {
        let (status, headers) = (self.response.status(), self.response.headers().clone());
        let error = Error::decode(message, status, headers, self.response.raw().clone());
        error.in_call(&self.call)
    }
}

fn json_event<E: Wire>(event: &ServerSentEvent) -> Result<E, serde_json::Error> {
    serde_json::from_str(&event.data).map(|Read(value)| value)
}
