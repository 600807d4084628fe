//! The progress of a transfer.

/// The progress of a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of bytes that were transferred.
    pub bytes: u64,
    /// The number of bytes of the whole transfer, if it is known.
    pub total: Option<u64>,
}

impl Progress {
    /// Creates the progress after `bytes` of `total` bytes.
    pub fn new(bytes: u64, total: Option<u64>) -> Self {
        Self { bytes, total }
    }
}
