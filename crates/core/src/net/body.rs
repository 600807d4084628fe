//! Bodies of requests and responses.

pub(crate) mod stream;

use std::fmt;
use std::future::poll_fn;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use aws_lc_rs::digest;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_core::future::BoxFuture;
use http_body_util::{BodyExt, Full};
use tokio::time::{Instant, Sleep, sleep_until, timeout};

use self::stream::BodyStream;
use self::stream::FileChunks;
use crate::error::context::CallContext;
use crate::error::{Error, ErrorKind};
use crate::files::atomic_file::AtomicFile;

/// The body of a request: bytes, a file, or a stream.
///
/// Its length is always known, as services reject chunked bodies. A body that is longer or shorter
/// than declared is an error, and the service does not store a part of it.
///
/// Bytes, files and [`reopenable`](Self::reopenable) bodies are sent from their start when a call
/// is retried, and so is a [`one_shot`](Self::one_shot) body of up to 1 MiB. A call that has begun
/// to send a longer one-shot body is not retried.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::Body;
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let small = Body::from("some text");
/// let large = Body::from_file("model.zip").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Body(Source);

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Reopenable { length: u64, open: Arc<dyn Open> },
    OneShot { length: u64, stream: Arc<Mutex<Option<Chunks>>> },
}

/// A stream of bytes, boxed.
pub(crate) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

/// The future that opens a body at its start.
type Opened = BoxFuture<'static, Result<Chunks, Error>>;

trait Open: Fn() -> Opened + Send + Sync {}
impl<F: Fn() -> Opened + Send + Sync> Open for F {}

/// One-shot bodies up to this length are read into memory, so that calls can be retried: 1 MiB.
const MOST_BUFFERED: u64 = 1024 * 1024;

/// One-shot bodies up to this length are read into memory if they have to be signed: 100 MiB.
const MOST_IN_MEMORY: u64 = 100 * 1024 * 1024;

/// The maximum number of bytes of an error response that are kept: 64 KiB.
pub(crate) const MOST_OF_AN_ERROR: u64 = 64 * 1024;

/// The size of the reads of a file: 128 KiB.
const FILE_CHUNK: usize = 128 * 1024;

impl Body {
    /// Creates an empty body.
    pub const fn empty() -> Self {
        Self(Source::Bytes(Bytes::new()))
    }

    /// Creates a body from a file, which is opened for each attempt and read while it is sent.
    ///
    /// # Errors
    ///
    /// If the file does not exist, is not a regular file, or its length cannot be read.
    pub async fn from_file(path: impl Into<PathBuf>) -> Result<Self, Error> {
        let path = path.into();
        let metadata = tokio::fs::metadata(&path).await;
        let metadata = metadata.map_err(|error| unreadable(&path, error))?;
        if !metadata.is_file() {
            let message = format!("{} cannot be sent: it is not a regular file", path.display());
            return Err(Error::argument(message));
        }
        Ok(Self::reopenable(metadata.len(), move || {
            let path = path.clone();
            async move {
                let file = tokio::fs::File::open(&path).await;
                let file = file.map_err(|error| unreadable(&path, error))?;
                Ok(FileChunks { file, path, buffer: BytesMut::new() })
            }
        }))
    }

    /// Creates a body of `length` bytes. `open` returns a stream from its start, and is called for
    /// each attempt.
    pub fn reopenable<F, O, S>(length: u64, open: F) -> Self
    where
        F: Fn() -> O + Send + Sync + 'static,
        O: Future<Output = Result<S, Error>> + Send + 'static,
        S: Stream<Item = Result<Bytes, Error>> + Send + 'static,
    {
        let open = move || -> Opened {
            let opening = open();
            Box::pin(async move { Ok(Box::pin(opening.await?) as Chunks) })
        };
        Self(Source::Reopenable { length, open: Arc::new(open) })
    }

    /// Creates a body of `length` bytes from a stream that can be read only once.
    ///
    /// Up to 1 MiB is read into memory before the request is sent, so that the call can be retried.
    /// If the operation signs its body, up to 100 MiB is read into memory, and a longer body is an
    /// error.
    pub fn one_shot<S>(length: u64, stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, Error>> + Send + 'static,
    {
        let stream = Arc::new(Mutex::new(Some(Box::pin(stream) as Chunks)));
        Self(Source::OneShot { length, stream })
    }

    /// Returns the length in bytes.
    pub fn len(&self) -> u64 {
        match &self.0 {
            Source::Bytes(bytes) => bytes.len() as u64,
            Source::Reopenable { length, .. } | Source::OneShot { length, .. } => *length,
        }
    }

    /// Whether the length is 0.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the bytes, if they are in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Source::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Returns a stream of the bytes, for a [`Transport`](crate::transport::Transport). It fails if
    /// the body is longer or shorter than declared.
    pub fn into_stream(self) -> BodyStream {
        BodyStream::new(self)
    }

    /// Whether it can be sent from its start: a one-shot body that has been read cannot.
    pub(crate) fn is_replayable(&self) -> bool {
        match &self.0 {
            Source::Bytes(_) | Source::Reopenable { .. } => true,
            Source::OneShot { stream, .. } => lock(stream).is_some(),
        }
    }

    /// Prepares the body for the attempts of a call: reads a short one-shot body into memory, and
    /// returns the SHA-256 of a signed body that is not in memory.
    ///
    /// Fails when the source yields no data for `idle`.
    pub(crate) async fn prepare(
        &mut self,
        is_signed: bool,
        idle: Duration,
    ) -> Result<Option<[u8; 32]>, Error> {
        match &self.0 {
            Source::Reopenable { .. } if is_signed => {
                let mut chunks = self.clone().into_stream();
                let mut context = digest::Context::new(&digest::SHA256);
                while let Some(chunk) = chunk_within(idle, &mut chunks).await? {
                    context.update(&chunk);
                }
                let mut sha256 = [0; 32];
                sha256.copy_from_slice(context.finish().as_ref());
                Ok(Some(sha256))
            }
            Source::OneShot { length, .. } if is_signed && *length > MOST_IN_MEMORY => {
                Err(Error::argument(format!(
                    "the one-shot request body is too large to sign: it has {length} bytes, and at \
                     most {MOST_IN_MEMORY} are read into memory; use `Body::from_file` or \
                     `Body::reopenable`"
                )))
            }
            Source::OneShot { length, .. } if is_signed || *length <= MOST_BUFFERED => {
                let mut chunks = self.clone().into_stream();
                let mut bytes = BytesMut::new();
                while let Some(chunk) = chunk_within(idle, &mut chunks).await? {
                    bytes.extend_from_slice(&chunk);
                }
                self.0 = Source::Bytes(bytes.freeze());
                Ok(None)
            }
            Source::Bytes(_) | Source::Reopenable { .. } | Source::OneShot { .. } => Ok(None),
        }
    }
}

/// Reads the next chunk, with an idle timeout.
async fn chunk_within(idle: Duration, chunks: &mut BodyStream) -> Result<Option<Bytes>, Error> {
    timeout(idle, chunks.chunk()).await.unwrap_or_else(|_| {
        Err(Error::new(
            ErrorKind::Timeout,
            format!(
                "no data received from the source of the request body for {idle:?} (idle timeout)"
            ),
        ))
    })
}

impl Default for Source {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Source::Bytes(bytes.into()))
    }
}

impl fmt::Debug for Body {
    /// Shows the length only, as the body may contain secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Body({} bytes)", self.len())
    }
}

fn lock(stream: &Mutex<Option<Chunks>>) -> MutexGuard<'_, Option<Chunks>> {
    // No code that holds the lock can panic.
    stream.lock().unwrap_or_else(PoisonError::into_inner)
}

fn unreadable(path: &Path, source: std::io::Error) -> Error {
    Error::argument(format!("the file {} cannot be read: {source}", path.display()))
        .with_source(source)
}

/// The streamed body of a response.
///
/// Downloads return it: it is a stream of bytes, and can be read to its end or saved to a file. The
/// timeout of the call includes reading it. Without a timeout, reading may take any time, as long as
/// data arrives within [`Timeouts::idle`](crate::transport::Timeouts::idle). Dropping it closes the
/// connection. A [`Transport`](crate::transport::Transport) creates it from any
/// [`http_body::Body`]; a test can create it from bytes.
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
    deadline: Option<Deadline>,
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
        Self { incoming: Box::pin(body.map_err(Into::into)), call: None, deadline: None }
    }

    pub(crate) fn in_call(mut self, call: CallContext) -> Self {
        self.call = Some(call);
        self
    }

    /// Sets the deadline for reading the body. Error messages contain the timeout `limit`.
    pub(crate) fn until(mut self, at: Instant, limit: Duration) -> Self {
        self.deadline = Some(Deadline { at, limit, sleep: None });
        self
    }

    /// Returns the next chunk of bytes; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the connection is lost or reaches its idle timeout before the end, or the timeout of the
    /// call has passed, which includes the time between reads.
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
    /// it is complete. A download that fails, or whose future is dropped, leaves the file
    /// unchanged. The file keeps its permissions, and a symbolic link to it is kept. Other files,
    /// such as a pipe, are written directly.
    ///
    /// # Errors
    ///
    /// As [`chunk`](Self::chunk), and if the file or its folder cannot be written.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let unwritable = |source: std::io::Error| {
            let message = format!("the file `{}` cannot be written: {source}", path.display());
            Error::new(ErrorKind::Argument, message).with_source(source)
        };
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
        if let Some(deadline) = &self.deadline
            && Instant::now() >= deadline.at
        {
            return Poll::Ready(Some(Err(self.is_late())));
        }
        loop {
            match self.incoming.as_mut().poll_frame(context) {
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Some(Err(in_call(error, self.call.as_ref()))));
                }
                Poll::Ready(Some(Ok(frame))) => {
                    // Trailers are ignored.
                    if let Ok(bytes) = frame.into_data() {
                        return Poll::Ready(Some(Ok(bytes)));
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

    /// Ends the stream with a timeout, and closes its connection.
    fn is_late(&mut self) -> Error {
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

impl<T: Into<Bytes>> From<T> for ByteStream {
    fn from(bytes: T) -> Self {
        let body = Full::new(bytes.into()).map_err(|never| match never {});
        Self { incoming: Box::pin(body), call: None, deadline: None }
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
