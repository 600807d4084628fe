//! Decoding of responses.

use bytes::Bytes;
use serde::Deserialize;

use crate::error::Error;
use crate::error::content_encoding::foreign_encoding;
use crate::error::context::CallContext;
use crate::lenient::{escape_control_characters, without_bom};
use crate::net::body::byte_stream::ByteStream;
use crate::net::response::Response;
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
        let json = without_bom(self.response.raw());
        let mut read = serde_json::from_slice(json);
        if self.is_lenient && read.is_err() {
            read = serde_json::from_slice(&escape_control_characters(json));
        }
        self.decoded(read)
    }

    /// Ignores the body.
    pub fn empty(self) -> Result<Response<()>, Error> {
        Ok(self.response)
    }

    /// Decodes a plain-text body. A JSON string is unquoted, unless the response declares text.
    pub fn text(self) -> Result<Response<String>, Error> {
        let response = self.response;
        let text = String::from_utf8_lossy(without_bom(response.raw())).into_owned();
        if let Some(message) = foreign_encoding(response.headers())
            && text.contains(char::REPLACEMENT_CHARACTER)
        {
            let (status, headers) = (response.status(), response.headers().clone());
            let error = Error::decode(message, status, headers, response.raw().clone());
            return Err(error.in_call(&self.call));
        }
        let kind = response.header("content-type").unwrap_or_default();
        let is_text = kind.starts_with("text/") || kind.contains("yaml");
        let unquoted = (!is_text).then(|| serde_json::from_str(&text).ok()).flatten();
        let text = unquoted.unwrap_or(text);
        Ok(response.map(|()| text))
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

    fn decoded<T>(self, read: Result<T, serde_json::Error>) -> Result<Response<T>, Error> {
        let raw: &Bytes = self.response.raw();
        let message = match read {
            // A null is as little as an empty body; only fields may be null.
            _ if matches!(raw.trim_ascii(), b"" | b"null") => {
                "empty response body: the operation returns a value".to_owned()
            }
            Ok(value) => return Ok(self.response.map(|()| value)),
            Err(error) => {
                let error = error.to_string();
                let error = without_value(&error);
                let kind = self.response.header("content-type").unwrap_or_default();
                // Such as the login page of a captive portal.
                let hint = match kind.starts_with("text/html") {
                    true => "the response is `text/html`, possibly from a proxy: ",
                    false => "",
                };
                foreign_encoding(self.response.headers())
                    .unwrap_or_else(|| format!("cannot decode the response body: {hint}{error}"))
            }
        };
        let (status, headers) = (self.response.status(), self.response.headers().clone());
        Err(Error::decode(message, status, headers, raw.clone()).in_call(&self.call))
    }
}

/// Returns the message of serde without the value that was found, which may be secret.
pub(crate) fn without_value(message: &str) -> String {
    match (message.find(" \""), message.rfind("\", ")) {
        (Some(start), Some(end)) if start < end => {
            format!("{}{}", &message[..start], &message[end + 1..])
        }
        _ => message.to_owned(),
    }
}
