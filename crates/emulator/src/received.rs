//! A request whose body was read.

use std::{future::poll_fn, pin::Pin, time::Duration};

use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http::{HeaderValue, Request, StatusCode, header::HOST, request::Parts};

use crate::{
    error_body::{ErrorBody, usual_code},
    payload::{Payload, PayloadWriter},
    signature::SignedRequest,
};

/// The longest time without a byte of the body.
const BODY_IDLE: Duration = Duration::from_secs(60);

/// A request whose body was read.
pub(crate) struct ReceivedRequest {
    pub(crate) parts: Parts,
    /// Path and query, not decoded.
    pub(crate) target: String,
    pub(crate) body: Payload,
}

/// The head of a request, and its body, which was not read yet.
pub(crate) struct RequestHead {
    pub(crate) parts: Parts,
    pub(crate) target: String,
    body: Body,
}

impl RequestHead {
    pub(crate) fn of(request: Request<Body>) -> Self {
        let (mut parts, body) = request.into_parts();
        // HTTP/2 and the absolute form of HTTP/1 have the host in the URI.
        if let Some(host) = parts.uri.authority()
            && !parts.headers.contains_key(HOST)
            && let Ok(host) = HeaderValue::from_str(host.as_str())
        {
            parts.headers.insert(HOST, host);
        }
        let target = parts.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
        Self { parts, target, body }
    }

    pub(crate) fn path(&self) -> &str {
        path(&self.target)
    }

    /// Reads the body, which may have this number of bytes. The error comes with the request, whose body
    /// is empty.
    pub(crate) async fn read(
        self,
        most: u64,
    ) -> Result<ReceivedRequest, (ErrorBody, Box<ReceivedRequest>)> {
        let Self { parts, target, body } = self;
        match read_body(body, most).await {
            Ok(body) => Ok(ReceivedRequest { parts, target, body }),
            Err(error) => {
                let body = Payload::from(Bytes::new());
                Err((error, Box::new(ReceivedRequest { parts, target, body })))
            }
        }
    }
}

impl ReceivedRequest {
    pub(crate) fn path(&self) -> &str {
        path(&self.target)
    }

    pub(crate) fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
    }

    /// Returns the parts that a signature covers.
    pub(crate) fn signed(&self) -> SignedRequest<'_> {
        SignedRequest {
            method: &self.parts.method,
            target: &self.target,
            headers: &self.parts.headers,
            body: &self.body,
        }
    }
}

fn path(target: &str) -> &str {
    target.split_once('?').map_or(target, |(path, _)| path)
}

async fn read_body(mut body: Body, most: u64) -> Result<Payload, ErrorBody> {
    let mut writer = PayloadWriter::default();
    loop {
        let frame = poll_fn(|context| Pin::new(&mut body).poll_frame(context));
        let frame = tokio::time::timeout(BODY_IDLE, frame).await.map_err(|_| {
            ErrorBody::new(
                StatusCode::REQUEST_TIMEOUT,
                "RequestTimeout",
                format!("no byte of the body was received for {} s", BODY_IDLE.as_secs()),
            )
        })?;
        let Some(frame) = frame else { break };
        let frame = frame.map_err(|error| {
            ErrorBody::new(
                StatusCode::BAD_REQUEST,
                "CannotParseRequest",
                format!("the body is truncated or malformed: {error}"),
            )
        })?;
        // Trailers are not part of the body.
        let Ok(bytes) = frame.into_data() else { continue };
        if writer.len() + bytes.len() as u64 > most {
            return Err(ErrorBody::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                usual_code(StatusCode::PAYLOAD_TOO_LARGE),
                format!("the body has more than {most} bytes"),
            ));
        }
        if writer.has_room(&bytes) {
            writer.write(&bytes).map_err(cannot_keep)?;
            continue;
        }
        // The file is written off the threads that serve other requests.
        let task = tokio::task::spawn_blocking(move || {
            let written = writer.write(&bytes);
            (writer, written)
        });
        let written;
        (writer, written) = task.await.map_err(std::io::Error::other).map_err(cannot_keep)?;
        written.map_err(cannot_keep)?;
    }
    writer.finish().map_err(cannot_keep)
}

/// The disk is full, for example.
fn cannot_keep(error: std::io::Error) -> ErrorBody {
    ErrorBody::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "InternalServerError",
        format!("the emulator cannot keep the body in a temporary file: {error}"),
    )
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        pin::Pin,
        task::{Context, Poll},
    };

    use axum::body::Body;
    use bytes::Bytes;
    use futures_core::Stream;
    use http::Request;

    use super::RequestHead;

    /// The start of a body, whose rest never comes.
    struct Stalled(Option<Bytes>);

    impl Stream for Stalled {
        type Item = io::Result<Bytes>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            match self.0.take() {
                Some(bytes) => Poll::Ready(Some(Ok(bytes))),
                None => Poll::Pending,
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn stalled_body_is_given_up() {
        let body = Body::from_stream(Stalled(Some(Bytes::from_static(b"{"))));
        let request = Request::post("/things").body(body).unwrap();
        let (error, unread) = RequestHead::of(request).read(100).await.err().unwrap();
        assert_eq!(error.status.as_u16(), 408);
        assert_eq!(error.message, "no byte of the body was received for 60 s");
        assert_eq!((unread.target.as_str(), unread.body.len()), ("/things", 0));
    }
}
