//! The streamed body of a response.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Method, StatusCode};
use http_body_util::{BodyExt, Full};
use tokio::io::{AsyncBufRead, AsyncRead, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

use super::progress::Progress;
use super::text::Charset;
use super::verification::Verification;
use crate::error::context::CallContext;
use crate::error::{Error, ErrorKind};
use crate::files::atomic_file::AtomicFile;
use crate::sync::runtime::check_runtime;

/// The streamed body of a response.
///
/// Downloads return it. It can be read to its end ([`bytes`](Self::bytes), [`text`](Self::text)),
/// saved to a file ([`save_to`](Self::save_to)), or read in chunks: with [`chunk`](Self::chunk), as
/// a `Stream`, or as a [`tokio::io::AsyncRead`]. Dropping it closes the connection.
///
/// The timeout of the call includes reading it. Without a timeout, reading may take any time, as
/// long as data arrives within [`Timeouts::idle`](crate::transport::Timeouts::idle).
///
/// # Verification
///
/// If the response has a checksum of the whole content, it is compared with that of the received
/// bytes, and a difference is an error with [`ErrorKind::Checksum`] in place of the last chunk. The
/// checksum is that of the first of these headers: `opc-content-crc32c`, `opc-content-sha256`,
/// `opc-content-sha384`, `content-md5`. A malformed value is skipped. Only `opc-content-crc32c`
/// covers an object that was uploaded in parts. Nothing is verified if a range was requested, if
/// the stream is not read to its end, or if the operation is not declared with
/// [`Operation::with_stream`](crate::Operation::with_stream).
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
///
/// A [`Transport`](crate::transport::Transport) creates it from any [`http_body::Body`]; a test can
/// create it from bytes.
pub struct ByteStream {
    incoming: Pin<Box<Incoming>>,
    call: Option<CallContext>,
    deadline: Option<Deadline>,
    /// The declared length in bytes.
    length: Option<u64>,
    charset: Charset,
    /// Compared at the end, unless it is taken.
    verification: Option<Box<Verification>>,
    on_progress: Option<Box<dyn FnMut(Progress) + Send>>,
    /// The number of bytes that were received.
    received: u64,
    /// Received bytes that an [`AsyncRead`] has not read yet.
    held: Bytes,
}

/// The deadline for reading a body.
struct Deadline {
    at: Instant,
    /// The timeout of the call.
    limit: Duration,
    /// Created when the body is first pending.
    sleep: Option<Pin<Box<Sleep>>>,
}

/// The beginning of a body.
pub(crate) struct Prefix {
    pub(crate) bytes: Bytes,
    pub(crate) end: End,
}

/// The reason why a body ended.
pub(crate) enum End {
    /// The body is complete.
    Complete,
    /// The body is longer than the limit.
    Cut,
    /// Reading failed.
    Broken(Error),
}

type Incoming = dyn http_body::Body<Data = Bytes, Error = Error> + Send;

impl ByteStream {
    /// Creates a stream of the data of `body`. Its errors are converted to [`Error`].
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Error>,
    {
        let length = body.size_hint().exact();
        Self {
            incoming: Box::pin(body.map_err(Into::into)),
            call: None,
            deadline: None,
            length,
            charset: Charset::default(),
            verification: None,
            on_progress: None,
            received: 0,
            held: Bytes::new(),
        }
    }

    /// Takes the length, the character set and the checksum from the head of the response.
    pub(crate) fn of_response(
        mut self,
        method: &Method,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Self {
        let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok());
        self.length = length.and_then(|length| length.parse().ok()).or(self.length);
        self.charset = Charset::of(headers);
        self.verification = Verification::of(method, status, headers).map(Box::new);
        self
    }

    pub(crate) fn in_call(mut self, call: CallContext) -> Self {
        self.call = Some(call);
        self
    }

    /// Returns an error about the body, with the call that it belongs to.
    #[doc(hidden)]
    pub fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        in_call(Error::new(kind, message), self.call.as_ref())
    }

    /// Sets the deadline for reading the body. Error messages contain the timeout `limit`.
    pub(crate) fn until(mut self, at: Instant, limit: Duration) -> Self {
        self.deadline = Some(Deadline { at, limit, sleep: None });
        self
    }

    /// Returns the length in bytes of the whole body, if the response declares it
    /// (`content-length`).
    pub fn content_length(&self) -> Option<u64> {
        self.length
    }

    /// Disables the verification of the checksum.
    #[must_use]
    pub fn without_verification(mut self) -> Self {
        self.verification = None;
        self
    }

    /// Calls `callback` for each chunk that is received, also by [`save_to`](Self::save_to).
    ///
    /// The callback runs in the task that reads the stream, and must not block.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use oci_sdk_core::{ByteStream, Error};
    /// # async fn example(artifact: ByteStream) -> Result<(), Error> {
    /// artifact
    ///     .on_progress(|progress| println!("{} of {:?} bytes", progress.bytes, progress.total))
    ///     .save_to("model.zip")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn on_progress(mut self, callback: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(callback));
        self
    }

    /// Returns the next chunk of bytes; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the connection is lost or reaches its idle timeout before the end, the timeout of the
    /// call has passed, which includes the time between reads, or the checksum differs.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// Reads the body to its end.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk).
    pub async fn bytes(self) -> Result<Bytes, Error> {
        match self.prefix(u64::MAX).await {
            Prefix { bytes, end: End::Complete | End::Cut } => Ok(bytes),
            Prefix { end: End::Broken(error), .. } => Err(error),
        }
    }

    /// Reads the body to its end as a string, without a byte order mark.
    ///
    /// The character set is that of the content type: UTF-8 unless it has one. ASCII and ISO-8859-1
    /// are decoded as well.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk), and with [`ErrorKind::Decode`] if the bytes are not valid UTF-8 or
    /// the character set is another one. `String::from_utf8_lossy` of [`bytes`](Self::bytes)
    /// accepts invalid UTF-8.
    pub async fn text(mut self) -> Result<String, Error> {
        let (charset, call) = (std::mem::take(&mut self.charset), self.call.clone());
        let text = match charset.check() {
            Ok(()) => charset.decode(&self.bytes().await?),
            Err(error) => Err(error),
        };
        text.map_err(|error| in_call(error, call.as_ref()))
    }

    /// Reads the body to its end, and fails if it is longer than `limit` bytes.
    pub(crate) async fn bytes_up_to(self, limit: u64) -> Result<Bytes, Error> {
        match self.prefix(limit).await {
            Prefix { bytes, end: End::Complete } => Ok(bytes),
            Prefix { end: End::Cut, .. } => {
                let message = format!("the response is larger than {limit} bytes");
                Err(Error::new(ErrorKind::Decode, message))
            }
            Prefix { end: End::Broken(error), .. } => Err(error),
        }
    }

    /// Reads at most `limit` bytes. The connection is closed if the body is longer.
    pub(crate) async fn prefix(mut self, limit: u64) -> Prefix {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut first = Bytes::new();
        // Only used for more than one chunk, which most responses do not have.
        let mut all = BytesMut::new();
        let end = loop {
            match self.chunk().await {
                Ok(None) => break End::Complete,
                Err(error) => break End::Broken(error),
                Ok(Some(chunk)) if chunk.is_empty() => {}
                Ok(Some(mut chunk)) => {
                    let rest = limit - first.len().max(all.len());
                    let is_cut = chunk.len() > rest;
                    chunk.truncate(rest);
                    if first.is_empty() {
                        first = chunk;
                    } else {
                        if all.is_empty() {
                            all.extend_from_slice(&first);
                        }
                        all.extend_from_slice(&chunk);
                    }
                    if is_cut {
                        break End::Cut;
                    }
                }
            }
        };
        Prefix { bytes: if all.is_empty() { first } else { all.freeze() }, end }
    }

    /// Whether the declared length is more than `limit` bytes.
    pub(crate) fn declares_more_than(&self, limit: u64) -> bool {
        self.incoming.size_hint().lower() > limit
    }

    /// Saves the body to a file, and returns its length in bytes.
    ///
    /// The bytes are written to a temporary file in the same folder, which replaces the file when
    /// it is complete and verified. A download that fails, or whose future is dropped, leaves the
    /// file unchanged. The file keeps its permissions, and a symbolic link to it is kept. Other
    /// files, such as a pipe, are written directly.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk), and if the file or its folder cannot be written, for example
    /// because the disk is full.
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        self.write_to(path.as_ref()).await
    }

    /// Saves the body to a file.
    ///
    /// # Errors
    ///
    /// As [`save_to`](Self::save_to).
    #[deprecated(note = "call `save_to`")]
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        self.write_to(path.as_ref()).await
    }

    /// Does the work of [`save_to`](Self::save_to); not generic, so that it is compiled once.
    async fn write_to(mut self, path: &Path) -> Result<u64, Error> {
        check_runtime()?;
        let unwritable = |source| AtomicFile::unwritable(path, source);
        let mut target = AtomicFile::create(path).await.map_err(unwritable)?;
        let mut length = 0;
        while let Some(bytes) = self.chunk().await? {
            target.write(&bytes).await.map_err(unwritable)?;
            length += bytes.len() as u64;
        }
        target.complete().await.map_err(unwritable)?;
        Ok(length)
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if !self.held.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.held))));
        }
        if let Some(deadline) = &self.deadline
            && Instant::now() >= deadline.at
        {
            return Poll::Ready(Some(Err(self.is_late())));
        }
        loop {
            match self.incoming.as_mut().poll_frame(context) {
                Poll::Ready(None) => return Poll::Ready(self.verify().err().map(Err)),
                Poll::Ready(Some(Err(error))) => {
                    self.verification = None;
                    return Poll::Ready(Some(Err(in_call(error, self.call.as_ref()))));
                }
                Poll::Ready(Some(Ok(frame))) => {
                    // Trailers are ignored.
                    if let Ok(bytes) = frame.into_data() {
                        return Poll::Ready(Some(self.receive(bytes)));
                    }
                }
                Poll::Pending => {
                    let Some(deadline) = &mut self.deadline else { return Poll::Pending };
                    let at = deadline.at;
                    let sleep = deadline.sleep.get_or_insert_with(|| Box::pin(sleep_until(at)));
                    ready!(sleep.as_mut().poll(context));
                    return Poll::Ready(Some(Err(self.is_late())));
                }
            }
        }
    }

    /// Counts and verifies received bytes.
    fn receive(&mut self, bytes: Bytes) -> Result<Bytes, Error> {
        self.received += bytes.len() as u64;
        if let Some(verification) = &mut self.verification {
            verification.update(&bytes);
        }
        if let Some(on_progress) = &mut self.on_progress
            && !bytes.is_empty()
        {
            on_progress(Progress::new(self.received, self.length));
        }
        // A reader that knows the length does not read to the end of the stream.
        if Some(self.received) == self.length {
            self.verify()?;
        }
        Ok(bytes)
    }

    /// Verifies the complete body. After a failure, the stream has ended.
    fn verify(&mut self) -> Result<(), Error> {
        let Some(verification) = self.verification.take() else { return Ok(()) };
        verification.finish().map_err(|error| {
            self.incoming = Self::from(Bytes::new()).incoming;
            in_call(error, self.call.as_ref())
        })
    }

    /// Ends the stream with a timeout, and closes its connection.
    fn is_late(&mut self) -> Error {
        self.verification = None;
        let limit = self.deadline.take().map(|deadline| deadline.limit).unwrap_or_default();
        self.incoming = Self::from(Bytes::new()).incoming;
        let message = format!(
            "request timed out: the response body was not read completely within {limit:?}"
        );
        in_call(Error::new(ErrorKind::Timeout, message), self.call.as_ref())
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

impl AsyncBufRead for ByteStream {
    fn poll_fill_buf(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        let this = self.get_mut();
        while this.held.is_empty() {
            match ready!(this.poll_chunk(context)) {
                Some(Ok(bytes)) => this.held = bytes,
                Some(Err(error)) => return Poll::Ready(Err(io_error(error))),
                None => break,
            }
        }
        Poll::Ready(Ok(&this.held))
    }

    fn consume(mut self: Pin<&mut Self>, amount: usize) {
        self.held.advance(amount);
    }
}

impl AsyncRead for ByteStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let held = ready!(self.as_mut().poll_fill_buf(context))?;
        let length = held.len().min(buffer.remaining());
        buffer.put_slice(&held[..length]);
        self.consume(length);
        Poll::Ready(Ok(()))
    }
}

/// Converts an error for a reader, which finds ours as the source.
pub(crate) fn io_error(error: Error) -> io::Error {
    let kind = match error.kind() {
        ErrorKind::Timeout => io::ErrorKind::TimedOut,
        ErrorKind::Checksum => io::ErrorKind::InvalidData,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, error)
}

impl<T: Into<Bytes>> From<T> for ByteStream {
    fn from(bytes: T) -> Self {
        Self::new(Full::new(bytes.into()).map_err(|never| -> Error { match never {} }))
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ByteStream(..)")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use http_body::Frame;

    use super::*;

    /// A body of these chunks.
    struct Chunked(VecDeque<&'static str>);

    impl http_body::Body for Chunked {
        type Data = Bytes;
        type Error = Error;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
            let chunk = self.0.pop_front();
            Poll::Ready(chunk.map(|chunk| Ok(Frame::data(Bytes::from_static(chunk.as_bytes())))))
        }
    }

    #[tokio::test]
    async fn prefix_is_cut_at_the_limit() {
        for (chunks, limit, expected, is_cut) in [
            (&["abc"][..], 4, "abc", false),
            (&["abc"], 3, "abc", false),
            (&["abc"], 2, "ab", true),
            (&["", "ab", "", "cd", ""], 4, "abcd", false),
            (&["ab", "cd", "e"], 4, "abcd", true),
            (&["ab", "cd", "", "e"], 3, "abc", true),
            (&["ab"], 0, "", true),
            (&[], 0, "", false),
        ] {
            let body = || ByteStream::new(Chunked(chunks.iter().copied().collect()));
            let prefix = body().prefix(limit).await;
            assert_eq!(prefix.bytes, expected, "{chunks:?}, {limit}");
            assert_eq!(matches!(prefix.end, End::Cut), is_cut, "{chunks:?}, {limit}");
            match body().bytes_up_to(limit).await {
                Ok(bytes) => assert!(!is_cut && bytes == expected, "{chunks:?}, {limit}"),
                Err(error) => {
                    assert!(is_cut, "{chunks:?}, {limit}");
                    let message = format!("the response is larger than {limit} bytes");
                    assert_eq!(error.message(), message);
                }
            }
        }
    }
}
