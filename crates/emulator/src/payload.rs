//! The bytes of a body: in memory, or above a size in a file.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom, Write},
    ops::Range,
    sync::Arc,
};

use aws_lc_rs::digest::{Context, SHA256};
use bytes::{Bytes, BytesMut};
use tempfile::{NamedTempFile, TempPath};

/// Bodies up to this number of bytes are kept in memory.
const IN_MEMORY: usize = 256 * 1024;

/// The bytes that are read from a file at a time.
const PIECE: u64 = 256 * 1024;

/// The bytes of a body. A clone shares them.
#[derive(Clone, Debug)]
pub(crate) enum Payload {
    Memory(Bytes),
    File(Arc<Stored>),
}

/// Bytes in a temporary file, which is removed with the last payload that shares it. It is opened for each
/// read, as thousands of objects would be more open files than a process may have.
#[derive(Debug)]
pub(crate) struct Stored {
    path: TempPath,
    length: u64,
    sha256: [u8; 32],
}

impl Default for Payload {
    fn default() -> Self {
        Self::Memory(Bytes::new())
    }
}

impl From<Bytes> for Payload {
    fn from(bytes: Bytes) -> Self {
        Self::Memory(bytes)
    }
}

impl Payload {
    pub(crate) fn len(&self) -> u64 {
        match self {
            Self::Memory(bytes) => bytes.len() as u64,
            Self::File(stored) => stored.length,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the bytes if they are in memory.
    pub(crate) fn in_memory(&self) -> Option<&Bytes> {
        match self {
            Self::Memory(bytes) => Some(bytes),
            Self::File(_) => None,
        }
    }

    /// Returns all bytes. Blocks on the file, so it is for bodies of limited size.
    pub(crate) fn to_bytes(&self) -> io::Result<Bytes> {
        match self {
            Self::Memory(bytes) => Ok(bytes.clone()),
            Self::File(stored) => stored.read(0..stored.length),
        }
    }

    pub(crate) fn sha256(&self) -> [u8; 32] {
        match self {
            Self::Memory(bytes) => {
                let mut context = Context::new(&SHA256);
                context.update(bytes);
                finished(context)
            }
            Self::File(stored) => stored.sha256,
        }
    }

    /// Splits a range into pieces that fit into memory.
    pub(crate) fn pieces(&self, range: Range<u64>) -> impl Iterator<Item = Range<u64>> + use<> {
        let end = range.end.min(self.len());
        let size = if self.in_memory().is_some() { u64::MAX } else { PIECE };
        let mut start = range.start.min(end);
        std::iter::from_fn(move || {
            (start < end).then(|| {
                let piece = start..end.min(start.saturating_add(size));
                start = piece.end;
                piece
            })
        })
    }

    /// Returns the bytes of a range within the length. Blocks on the file.
    pub(crate) fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        match self {
            Self::Memory(bytes) => {
                let end =
                    usize::try_from(range.end).map_or(bytes.len(), |end| end.min(bytes.len()));
                let start = usize::try_from(range.start).map_or(end, |start| start.min(end));
                Ok(bytes.slice(start..end))
            }
            Self::File(stored) => stored.read(range),
        }
    }

    /// Returns the bytes one after another as one payload, such as the parts of an upload. Blocks on
    /// files.
    pub(crate) fn concat(parts: &[Self]) -> io::Result<Self> {
        if let [only] = parts {
            return Ok(only.clone());
        }
        let mut writer = PayloadWriter::default();
        for part in parts {
            for piece in part.pieces(0..part.len()) {
                writer.write(&part.read(piece)?)?;
            }
        }
        writer.finish()
    }
}

impl Stored {
    fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        let length = range.end.min(self.length).saturating_sub(range.start);
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
        let mut file = File::open(&self.path)?;
        file.seek(SeekFrom::Start(range.start))?;
        file.take(length).read_to_end(&mut bytes)?;
        Ok(Bytes::from(bytes))
    }
}

/// Collects a payload. Blocks on the file once the bytes no longer fit into memory.
#[derive(Default)]
pub(crate) struct PayloadWriter {
    memory: BytesMut,
    file: Option<(NamedTempFile, Context)>,
    length: u64,
}

impl PayloadWriter {
    /// Creates a writer to a file, whatever the size.
    pub(crate) fn on_disk() -> io::Result<Self> {
        let file = Some((file()?, Context::new(&SHA256)));
        Ok(Self { file, ..Self::default() })
    }

    /// Whether these bytes can be added without blocking.
    pub(crate) fn has_room(&self, bytes: &[u8]) -> bool {
        self.file.is_none() && self.memory.len() + bytes.len() <= IN_MEMORY
    }

    pub(crate) fn len(&self) -> u64 {
        self.length
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.length += bytes.len() as u64;
        if self.file.is_none() {
            if self.memory.len() + bytes.len() <= IN_MEMORY {
                self.memory.extend_from_slice(bytes);
                return Ok(());
            }
            let mut hash = Context::new(&SHA256);
            let mut file = file()?;
            hash.update(&self.memory);
            file.write_all(&std::mem::take(&mut self.memory))?;
            self.file = Some((file, hash));
        }
        if let Some((file, hash)) = &mut self.file {
            hash.update(bytes);
            file.write_all(bytes)?;
        }
        Ok(())
    }

    pub(crate) fn finish(self) -> io::Result<Payload> {
        let Some((mut file, hash)) = self.file else {
            return Ok(Payload::Memory(self.memory.freeze()));
        };
        file.flush()?;
        let (path, sha256) = (file.into_temp_path(), finished(hash));
        Ok(Payload::File(Arc::new(Stored { path, length: self.length, sha256 })))
    }
}

fn file() -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix("oci-emulator-").tempfile()
}

fn finished(context: Context) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(context.finish().as_ref());
    hash
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::digest::{SHA256, digest};
    use bytes::Bytes;

    use super::{IN_MEMORY, Payload, PayloadWriter};

    fn written(bytes: &[u8], piece: usize) -> Payload {
        let mut writer = PayloadWriter::default();
        for piece in bytes.chunks(piece) {
            writer.write(piece).unwrap();
        }
        writer.finish().unwrap()
    }

    #[test]
    fn large_payload_is_in_a_file_and_reads_like_a_small_one() {
        for length in [0, 1, IN_MEMORY, IN_MEMORY + 1, 3 * IN_MEMORY] {
            let bytes: Vec<u8> = (0..length).map(|index| (index % 251) as u8).collect();
            let payload = written(&bytes, 10_007);
            assert_eq!(payload.in_memory().is_some(), length <= IN_MEMORY, "{length}");
            assert_eq!(payload.len(), length as u64);
            assert_eq!(payload.sha256(), digest(&SHA256, &bytes).as_ref(), "{length}");
            assert_eq!(payload.to_bytes().unwrap(), bytes);
            let read: Vec<u8> = payload
                .pieces(1..u64::MAX)
                .flat_map(|piece| payload.read(piece).unwrap())
                .collect();
            assert_eq!(read, bytes.get(1..).unwrap_or_default(), "{length}");
            let twice = Payload::concat(&[payload.clone(), payload]).unwrap();
            assert_eq!(twice.to_bytes().unwrap(), [bytes.clone(), bytes].concat());
        }
    }

    /// Otherwise a killed process would leave its files behind.

    #[test]
    fn file_is_removed_with_the_last_payload() {
        let payload = written(&vec![0; IN_MEMORY + 1], IN_MEMORY);
        let Payload::File(stored) = &payload else { panic!("{payload:?}") };
        let path = stored.path.to_path_buf();
        let other = payload.clone();
        drop(payload);
        assert!(path.exists());
        drop(other);
        assert!(!path.exists());
    }

    #[test]
    fn readers_share_a_file() {
        let bytes: Vec<u8> = (0..4 * IN_MEMORY).map(|index| (index % 251) as u8).collect();
        let payload = written(&bytes, IN_MEMORY);
        std::thread::scope(|scope| {
            for reader in 0..4 {
                let (payload, bytes) = (&payload, &bytes);
                scope.spawn(move || {
                    for round in 0..50 {
                        let start = (reader * 7919 + round * 104_729) % (3 * IN_MEMORY);
                        let read = payload.read(start as u64..(start + 1000) as u64).unwrap();
                        assert_eq!(read, bytes[start..start + 1000]);
                    }
                });
            }
        });
    }

    #[test]
    fn range_beyond_the_end_is_empty() {
        let payload = Payload::from(Bytes::from_static(b"abc"));
        assert_eq!(payload.read(1..9).unwrap(), "bc");
        assert_eq!(payload.read(5..9).unwrap(), "");
        assert_eq!(payload.pieces(3..9).count(), 0);
    }
}
