//! The content of a part, as a body that can be sent several times.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use oci_sdk_core::bytes::{Bytes, BytesMut};
use oci_sdk_core::checksum::{Algorithm, Checksum, Hasher};
use oci_sdk_core::{Body, Error};
use tokio::task::{JoinHandle, spawn_blocking};

use super::super::local_file::{LocalFile, Stamp, chunk_at, off_thread, unfinished};
use super::super::progress::{Meter, Reporter};

/// The content of an object, or of a part that is in memory.
#[derive(Debug, Clone)]
pub(super) enum Content {
    File(Arc<LocalFile>),
    Bytes(Bytes),
}

impl Content {
    pub(super) fn stamp(&self) -> Stamp {
        match self {
            Self::File(file) => file.stamp,
            Self::Bytes(bytes) => Stamp { length: bytes.len() as u64, modified: None },
        }
    }

    /// Fails if a file has changed.
    pub(super) async fn check(&self) -> Result<(), Error> {
        match self {
            Self::File(file) => {
                let file = Arc::clone(file);
                off_thread(move || file.check()).await
            }
            Self::Bytes(_) => Ok(()),
        }
    }

    /// Whether a file has changed; `false` if that cannot be found out.
    pub(super) async fn has_changed(&self) -> bool {
        match self {
            Self::File(file) => {
                let file = Arc::clone(file);
                off_thread(move || file.has_changed()).await.unwrap_or(false)
            }
            Self::Bytes(_) => false,
        }
    }

    /// Returns a range of the content.
    pub(super) fn piece(&self, (offset, length): (u64, u64)) -> Piece {
        match self {
            Self::File(_) => Piece { content: self.clone(), offset, length },
            Self::Bytes(bytes) => {
                let range = at(offset)..at(offset + length);
                Piece { content: Self::Bytes(bytes.slice(range)), offset: 0, length }
            }
        }
    }
}

/// A range of content.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    content: Content,
    offset: u64,
    pub(super) length: u64,
}

impl Piece {
    pub(super) fn of_bytes(bytes: Bytes) -> Self {
        let length = bytes.len() as u64;
        Self { content: Content::Bytes(bytes), offset: 0, length }
    }

    /// Computes checksums, which reads the content.
    pub(super) async fn checksums<const N: usize>(
        &self,
        algorithms: [Algorithm; N],
    ) -> Result<[Checksum; N], Error> {
        let Self { content, offset, length } = self.clone();
        off_thread(move || match content {
            Content::File(file) => file.checksums(offset, length, algorithms),
            Content::Bytes(bytes) => Ok(algorithms.map(|one| Checksum::of(one, &bytes))),
        })
        .await
    }

    /// Returns a body, which computes a checksum while it is sent, and counts its bytes.
    pub(super) fn body(&self, algorithm: Algorithm, reporter: &Arc<Reporter>) -> (Body, Sent) {
        let sent =
            Sent(Arc::new(State { meter: Meter::new(reporter), checksum: Mutex::default() }));
        let (piece, state) = (self.clone(), Arc::clone(&sent.0));
        let body = Body::reopenable(self.length, move || {
            // The attempt before has failed.
            state.meter.reset();
            let chunks = PieceChunks {
                piece: piece.clone(),
                done: 0,
                reading: None,
                hasher: Some(Hasher::new(algorithm)),
                last: None,
                state: Arc::clone(&state),
            };
            async move { Ok(chunks) }
        });
        (body, sent)
    }
}

/// The attempts to send a body.
#[derive(Debug)]
pub(super) struct Sent(Arc<State>);

#[derive(Debug)]
struct State {
    meter: Meter,
    /// The checksum of the last attempt, once all bytes were read.
    checksum: Mutex<Option<Checksum>>,
}

impl Sent {
    /// Returns the checksum of the bytes that were sent.
    pub(super) fn checksum(&self) -> Option<Checksum> {
        *self.0.checksum()
    }

    /// Takes the bytes out of the progress, as the part is retried.
    pub(super) fn reset(&self) {
        self.0.meter.reset();
    }
}

impl State {
    fn checksum(&self) -> MutexGuard<'_, Option<Checksum>> {
        self.checksum.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The chunks of a piece. The next one is read while one is sent.
struct PieceChunks {
    piece: Piece,
    /// The number of bytes that were returned.
    done: u64,
    reading: Option<JoinHandle<Result<(Bytes, Hasher), Error>>>,
    /// `None` while a chunk is read, and after the last one.
    hasher: Option<Hasher>,
    /// The chunk that was returned last. Its memory is reused for the next one but one.
    last: Option<Bytes>,
    state: Arc<State>,
}

impl PieceChunks {
    /// Reads and hashes the chunk at `position` on a thread for blocking work, into the memory of
    /// `used` if it was sent.
    ///
    /// Memory that each thread allocates for itself would stay with its allocator: some MiB for
    /// each of hundreds of threads.
    fn read(&mut self, file: Arc<LocalFile>, position: u64, used: Option<Bytes>) {
        let Some(mut hasher) = self.hasher.take() else { return };
        let (offset, length) = (self.piece.offset, self.piece.length);
        let size = chunk_at(position, length);
        let reused = used.and_then(|chunk| chunk.try_into_mut().ok());
        let mut chunk = reused.unwrap_or_else(|| BytesMut::zeroed(size));
        self.reading = Some(spawn_blocking(move || {
            chunk.resize(size, 0);
            file.read(offset + position, &mut chunk)?;
            hasher.update(&chunk);
            if position + chunk.len() as u64 == length {
                // Before the last byte is sent, so that the service stores nothing if it fails.
                file.check()?;
            }
            Ok((chunk.freeze(), hasher))
        }));
    }

    fn sent(&mut self, chunk: &Bytes, hasher: Hasher) -> Result<(), Error> {
        self.done += chunk.len() as u64;
        self.state.meter.advance(chunk.len() as u64)?;
        if self.done == self.piece.length {
            *self.state.checksum() = Some(hasher.finish());
        } else {
            self.hasher = Some(hasher);
        }
        Ok(())
    }
}

impl Stream for PieceChunks {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.done == this.piece.length {
            return Poll::Ready(None);
        }
        let file = match &this.piece.content {
            Content::Bytes(bytes) => {
                let chunk = bytes
                    .slice(at(this.done)..at(this.done) + chunk_at(this.done, this.piece.length));
                if let Some(mut hasher) = this.hasher.take() {
                    hasher.update(&chunk);
                    this.sent(&chunk, hasher)?;
                }
                return Poll::Ready(Some(Ok(chunk)));
            }
            Content::File(file) => Arc::clone(file),
        };
        if this.reading.is_none() {
            this.read(Arc::clone(&file), this.done, None);
        }
        let Some(reading) = &mut this.reading else { return Poll::Ready(None) };
        let read = ready!(Pin::new(reading).poll(context));
        this.reading = None;
        let (chunk, hasher) = match read {
            Ok(Ok(read)) => read,
            Ok(Err(error)) => return Poll::Ready(Some(Err(error))),
            Err(error) => return Poll::Ready(Some(Err(unfinished(error)))),
        };
        this.sent(&chunk, hasher)?;
        let used = this.last.replace(chunk.clone());
        if this.done < this.piece.length {
            this.read(file, this.done, used);
        }
        Poll::Ready(Some(Ok(chunk)))
    }
}

/// Converts an offset in memory.
fn at(offset: u64) -> usize {
    // Offsets of bytes in memory fit.
    usize::try_from(offset).unwrap_or(usize::MAX)
}
