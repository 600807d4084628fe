//! Bodies: those of requests; those of responses are in [`byte_stream`].

pub(crate) mod byte_stream;
pub(crate) mod progress;
pub(crate) mod stream;
mod text;
mod verification;

use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aws_lc_rs::digest;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_core::future::BoxFuture;
use tokio::time::timeout;

use self::stream::BodyStream;
use self::stream::FileChunks;
use crate::error::{Error, ErrorKind};
use crate::sync::runtime::check_runtime;

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
        Self::at_path(path.into()).await
    }

    /// Does the work of [`from_file`](Self::from_file); not generic, so that it is compiled once.
    async fn at_path(path: PathBuf) -> Result<Self, Error> {
        check_runtime()?;
        let metadata = tokio::fs::metadata(&path).await;
        let metadata = metadata.map_err(|error| unreadable(&path, error))?;
        if !metadata.is_file() {
            let message =
                format!("the file `{}` cannot be sent: it is not a regular file", path.display());
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
    Error::argument(format!("the file `{}` cannot be read: {source}", path.display()))
        .with_source(source)
}
