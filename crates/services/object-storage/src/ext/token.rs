//! Tokens that resume a transfer, in this process or another one.

mod json;

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::generated_v1::serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use oci_sdk_core::serde_json::Value;
use oci_sdk_core::{Error, ErrorKind};

use super::local_file::Stamp;
use super::place::Place;

/// The state of a transfer that has not finished, from which it can be resumed.
///
/// [`Progress::token`](crate::Progress::token) returns it while the transfer runs, and
/// [`of`](Self::of) after it has failed. It is JSON as a string (`Display`, `FromStr`) and in serde.
/// It contains no credentials and no encryption keys.
///
/// # Example
///
/// ```no_run
/// # use oci_sdk_object_storage::{Error, ObjectStorageClient, ResumeToken};
/// # async fn example(client: ObjectStorageClient) -> Result<(), Error> {
/// let upload = client.upload("namespace", "bucket", "model.bin").from_file("model.bin");
/// if let Err(error) = upload.keep_on_failure().await {
///     let Some(token) = ResumeToken::of(&error) else { return Err(error) };
///     let saved = token.to_string();
///     // Later, or in another process:
///     let token: ResumeToken = saved.parse()?;
///     client.resume_upload(token).from_file("model.bin").await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct ResumeToken(pub(super) TransferState);

/// The state of a transfer.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum TransferState {
    Upload(UploadState),
    Download(DownloadState),
}

/// The state of a multipart upload from a file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct UploadState {
    pub(super) place: Place,
    pub(super) upload_id: String,
    pub(super) part_size: u64,
    pub(super) stamp: Stamp,
    pub(super) algorithm: Algorithm,
    pub(super) if_match: Option<String>,
    pub(super) if_none_match: Option<String>,
    /// The parts that the service has, by their numbers.
    pub(super) parts: BTreeMap<u32, KnownPart>,
}

/// A part that was uploaded.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct KnownPart {
    pub(super) etag: String,
    pub(super) checksum: Option<Checksum>,
}

/// The state of a download to a file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct DownloadState {
    pub(super) place: Place,
    pub(super) version_id: Option<String>,
    pub(super) etag: String,
    /// The offset in the object of the first byte of the file.
    pub(super) start: u64,
    /// The number of bytes of the file.
    pub(super) length: u64,
    /// The CRC-32C of the object, if the service knows it and the file has the whole object.
    pub(super) crc32c: Option<Checksum>,
    pub(super) target: PathBuf,
    pub(super) temporary: PathBuf,
    /// The ranges of the file that are written, by their first byte.
    pub(super) written: BTreeMap<u64, WrittenRange>,
}

/// A range of the file that is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct WrittenRange {
    pub(super) length: u64,
    pub(super) crc32c: Option<Checksum>,
}

impl ResumeToken {
    /// Returns the token of a transfer that failed and
    /// [was kept](crate::Upload::keep_on_failure).
    pub fn of(error: &Error) -> Option<&Self> {
        let interrupted = error.source()?.downcast_ref::<Interrupted>()?;
        Some(&interrupted.token)
    }
}

impl fmt::Display for ResumeToken {
    /// Prints JSON.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", json::written(&self.0))
    }
}

impl FromStr for ResumeToken {
    type Err = Error;

    fn from_str(json: &str) -> Result<Self, Error> {
        let value = json.parse().map_err(|error| malformed(format!("{error}")))?;
        json::read(&value).map(Self).map_err(malformed)
    }
}

fn malformed(reason: String) -> Error {
    let message = format!("invalid resume token: {reason}; start the transfer again without it");
    Error::new(ErrorKind::Argument, message)
}

impl Serialize for ResumeToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::written(&self.0).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ResumeToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        json::read(&value).map(Self).map_err(|reason| de::Error::custom(malformed(reason)))
    }
}

/// The state of a transfer that runs.
#[derive(Debug)]
pub(super) struct Record(Mutex<TransferState>);

impl Record {
    pub(super) fn new(state: TransferState) -> Arc<Self> {
        Arc::new(Self(Mutex::new(state)))
    }

    pub(super) fn token(&self) -> ResumeToken {
        ResumeToken(self.lock().clone())
    }

    /// Adds a part that was uploaded.
    pub(super) fn add_part(&self, number: u32, part: KnownPart) {
        if let TransferState::Upload(state) = &mut *self.lock() {
            state.parts.insert(number, part);
        }
    }

    /// Returns the ranges of the file that are written.
    pub(super) fn written(&self) -> BTreeMap<u64, WrittenRange> {
        match &*self.lock() {
            TransferState::Download(state) => state.written.clone(),
            TransferState::Upload(_) => BTreeMap::new(),
        }
    }

    /// Sets the range of the file that is written from `start`.
    pub(super) fn set_written(&self, start: u64, range: WrittenRange) {
        if let TransferState::Download(state) = &mut *self.lock() {
            state.written.insert(start, range);
        }
    }

    /// Adds the token to an error.
    pub(super) fn interrupt(&self, error: Error) -> Error {
        error.wrap_source(|cause| Interrupted { token: self.token(), cause })
    }

    fn lock(&self) -> MutexGuard<'_, TransferState> {
        // Nothing that is done under the lock can panic half way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The cause of an error of a transfer that can be resumed.
#[derive(Debug)]
struct Interrupted {
    token: ResumeToken,
    cause: Option<Arc<dyn StdError + Send + Sync>>,
}

impl fmt::Display for Interrupted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the transfer can be resumed: `ResumeToken::of` returns its token")
    }
}

impl StdError for Interrupted {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn StdError + 'static))
    }
}
