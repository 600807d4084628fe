//! What is sent and what is received.

use std::fmt;
use std::future::poll_fn;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body_util::{BodyExt, Full};
use tokio::io::AsyncWriteExt;

use crate::call::CallContext;
use crate::{Error, ErrorKind};

/// The body of a request.
///
/// Held in memory, so that it can be hashed, sent, and sent again.
#[derive(Clone, Default)]
pub struct Body(Bytes);

impl Body {
    /// No body.
    pub const fn empty() -> Self {
        Self(Bytes::new())
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, without a copy.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(bytes.into())
    }
}

impl fmt::Debug for Body {
    /// The length alone: a body may hold secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Body({} bytes)", self.0.len())
    }
}

/// The body of an answer, as it comes in.
///
/// Downloads hand it out: it is a stream of bytes, and can be read to its end or saved to a file.
/// Dropping it closes the connection. A [`Transport`](crate::Transport) makes one from anything
/// that implements [`http_body::Body`]; a test makes one from bytes.
///
/// # Example
///
/// ```no_run
/// # use oci_sdk_core::{ByteStream, Error};
/// # async fn example(mut artifact: ByteStream) -> Result<(), Error> {
/// while let Some(bytes) = artifact.chunk().await? {
///     println!("{} bytes", bytes.len());
/// }
/// # Ok(())
/// # }
/// ```
pub struct ByteStream {
    incoming: Pin<Box<Incoming>>,
    call: Option<CallContext>,
}

type Incoming = dyn http_body::Body<Data = Bytes, Error = Error> + Send;

impl ByteStream {
    /// A body that is read from `body`; its errors become [`Error`]s.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Error>,
    {
        Self { incoming: Box::pin(body.map_err(Into::into)), call: None }
    }

    pub(crate) fn in_call(mut self, call: CallContext) -> Self {
        self.call = Some(call);
        self
    }

    /// The bytes that came in next; `None` at the end.
    ///
    /// # Errors
    ///
    /// When the connection breaks or stalls before the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// Reads to the end.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk).
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let Self { incoming, call } = self;
        match incoming.collect().await {
            Ok(collected) => Ok(collected.to_bytes()),
            Err(error) => Err(in_call(error, call.as_ref())),
        }
    }

    /// Writes everything to a file, in place of what is there; returns how many bytes there were.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk), and when the file cannot be written. What has been written by
    /// then stays.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let unwritable = |source| {
            Error::new(ErrorKind::Argument, format!("{} cannot be written", path.display()))
                .with_source(source)
        };
        let mut file = tokio::fs::File::create(path).await.map_err(unwritable)?;
        let mut length = 0;
        while let Some(bytes) = self.chunk().await? {
            file.write_all(&bytes).await.map_err(unwritable)?;
            length += bytes.len() as u64;
        }
        file.flush().await.map_err(unwritable)?;
        Ok(length)
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            match ready!(self.incoming.as_mut().poll_frame(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(in_call(error, self.call.as_ref()))));
                }
                Some(Ok(frame)) => {
                    // Trailers are of no use to anybody here.
                    if let Ok(bytes) = frame.into_data() {
                        return Poll::Ready(Some(Ok(bytes)));
                    }
                }
            }
        }
    }
}

fn in_call(error: Error, call: Option<&CallContext>) -> Error {
    match call {
        Some(call) => error.in_call(call),
        None => error,
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

impl<T: Into<Bytes>> From<T> for ByteStream {
    fn from(bytes: T) -> Self {
        let body = Full::new(bytes.into()).map_err(|never| match never {});
        Self { incoming: Box::pin(body), call: None }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ByteStream(..)")
    }
}
