//! Checksums of content, in the form of the headers of Object Storage.
//!
//! Downloads are verified without further action. Use this module to compute the checksum of an
//! upload, or to verify data that was stored elsewhere.
//!
//! # Example
//!
//! ```
//! use oci_sdk_core::checksum::{Algorithm, Hasher};
//!
//! let mut hasher = Hasher::new(Algorithm::Crc32c);
//! hasher.update(b"123456789");
//! assert_eq!(hasher.finish().to_string(), "4waSgw==");
//! ```

use std::fmt;

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};

/// The algorithm of a checksum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// CRC-32C (Castagnoli), 4 bytes, big-endian. The only one of which the checksums of parts
    /// [combine](Checksum::followed_by) to that of the whole, in any order.
    Crc32c,
    /// MD5, 16 bytes. It detects errors of the transport and does not protect against attackers.
    Md5,
    /// SHA-256, 32 bytes.
    Sha256,
    /// SHA-384, 48 bytes.
    Sha384,
}

impl Algorithm {
    /// Returns the value of the header `opc-checksum-algorithm`: `CRC32C`, for example. Object
    /// Storage computes MD5 in any case, so it is not a value of that header.
    pub fn name(self) -> &'static str {
        match self {
            Self::Crc32c => "CRC32C",
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA256",
            Self::Sha384 => "SHA384",
        }
    }

    /// Returns the header with the checksum of a body, such as `opc-content-crc32c`.
    pub fn header(self) -> &'static str {
        match self {
            Self::Crc32c => "opc-content-crc32c",
            Self::Md5 => "content-md5",
            Self::Sha256 => "opc-content-sha256",
            Self::Sha384 => "opc-content-sha384",
        }
    }
}

/// Computes a checksum from the bytes of a content, in order.
#[derive(Clone)]
pub struct Hasher(State);

#[derive(Clone)]
enum State {
    Crc32c(u32),
    Md5(Md5),
    Sha(Algorithm, digest::Context),
}

impl Hasher {
    /// Creates a hasher for empty content.
    pub fn new(algorithm: Algorithm) -> Self {
        Self(match algorithm {
            Algorithm::Crc32c => State::Crc32c(0),
            Algorithm::Md5 => State::Md5(Md5::new()),
            Algorithm::Sha256 => State::Sha(algorithm, digest::Context::new(&digest::SHA256)),
            Algorithm::Sha384 => State::Sha(algorithm, digest::Context::new(&digest::SHA384)),
        })
    }

    /// Adds the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            State::Crc32c(crc) => *crc = crc32c::crc32c_append(*crc, bytes),
            State::Md5(md5) => md5.update(bytes),
            State::Sha(_, context) => context.update(bytes),
        }
    }

    /// Returns the checksum.
    pub fn finish(self) -> Checksum {
        match self.0 {
            State::Crc32c(crc) => Checksum::new(Algorithm::Crc32c, &crc.to_be_bytes()),
            State::Md5(md5) => Checksum::new(Algorithm::Md5, &md5.finalize()),
            State::Sha(algorithm, context) => Checksum::new(algorithm, context.finish().as_ref()),
        }
    }
}

impl fmt::Debug for Hasher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Hasher(..)")
    }
}

/// A checksum. `Display` prints it in base64, as headers have it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Checksum {
    algorithm: Algorithm,
    /// The value, followed by zeros.
    bytes: [u8; LONGEST],
    length: usize,
}

/// The length of the longest checksum, SHA-384.
const LONGEST: usize = 48;

impl Checksum {
    fn new(algorithm: Algorithm, value: &[u8]) -> Self {
        let mut bytes = [0; LONGEST];
        bytes[..value.len()].copy_from_slice(value);
        Self { algorithm, bytes, length: value.len() }
    }

    /// Returns the checksum of `content`.
    pub fn of(algorithm: Algorithm, content: &[u8]) -> Self {
        let mut hasher = Hasher::new(algorithm);
        hasher.update(content);
        hasher.finish()
    }

    /// Reads the value of a header; `None` if it is not base64 of the right length.
    pub fn parse(algorithm: Algorithm, base64: &str) -> Option<Self> {
        let value = STANDARD.decode(base64.trim()).ok()?;
        let empty = Self::of(algorithm, b"");
        (value.len() == empty.length).then(|| Self::new(algorithm, &value))
    }

    /// Returns the algorithm.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Returns the bytes of the value.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    /// Returns the checksum of this content followed by another of `length` bytes. `None` unless
    /// both are [`Crc32c`](Algorithm::Crc32c), as others do not combine.
    ///
    /// # Example
    ///
    /// ```
    /// use oci_sdk_core::checksum::{Algorithm::Crc32c, Checksum};
    ///
    /// let (one, other) = (Checksum::of(Crc32c, b"1234"), Checksum::of(Crc32c, b"56789"));
    /// assert_eq!(one.followed_by(&other, 5), Some(Checksum::of(Crc32c, b"123456789")));
    /// ```
    #[must_use]
    pub fn followed_by(&self, other: &Self, length: u64) -> Option<Self> {
        let (one, other) = (self.crc32c()?, other.crc32c()?);
        let length = usize::try_from(length).ok()?;
        let combined = crc32c::crc32c_combine(one, other, length);
        Some(Self::new(Algorithm::Crc32c, &combined.to_be_bytes()))
    }

    fn crc32c(&self) -> Option<u32> {
        let is_crc = self.algorithm == Algorithm::Crc32c;
        is_crc.then(|| self.as_bytes().try_into().ok().map(u32::from_be_bytes)).flatten()
    }
}

impl fmt::Display for Checksum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&STANDARD.encode(self.as_bytes()))
    }
}

impl fmt::Debug for Checksum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {self}", self.algorithm.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_match_published_values() {
        // The check values of the catalogue of CRCs, RFC 1321 and FIPS 180.
        for (algorithm, content, expected) in [
            (Algorithm::Crc32c, "123456789", "4waSgw=="),
            (Algorithm::Crc32c, "", "AAAAAA=="),
            (Algorithm::Md5, "abc", "kAFQmDzST7DWlj99KOF/cg=="),
            (Algorithm::Md5, "", "1B2M2Y8AsgTpgAmY7PhCfg=="),
            (Algorithm::Sha256, "abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
            (
                Algorithm::Sha384,
                "abc",
                "ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn",
            ),
        ] {
            let checksum = Checksum::of(algorithm, content.as_bytes());
            assert_eq!(checksum.to_string(), expected, "{algorithm:?} of {content:?}");
            assert_eq!(Checksum::parse(algorithm, expected), Some(checksum), "{algorithm:?}");
        }
    }

    #[test]
    fn content_can_be_added_in_pieces() {
        let content: Vec<u8> = (0..=255).cycle().take(100_000).collect();
        for algorithm in [Algorithm::Crc32c, Algorithm::Md5, Algorithm::Sha256, Algorithm::Sha384] {
            let mut hasher = Hasher::new(algorithm);
            for piece in content.chunks(777) {
                hasher.update(piece);
            }
            assert_eq!(hasher.finish(), Checksum::of(algorithm, &content));
        }
    }

    #[test]
    fn crc_of_parts_combine() {
        let content: Vec<u8> = (0..=255).cycle().take(10_000).collect();
        let whole = Checksum::of(Algorithm::Crc32c, &content);
        for middle in [0, 1, 4_096, 9_999, 10_000] {
            let (one, other) = content.split_at(middle);
            let combined = Checksum::of(Algorithm::Crc32c, one)
                .followed_by(&Checksum::of(Algorithm::Crc32c, other), other.len() as u64);
            assert_eq!(combined, Some(whole), "{middle}");
        }
        let md5 = Checksum::of(Algorithm::Md5, &content);
        assert_eq!((md5.followed_by(&whole, 1), whole.followed_by(&md5, 1)), (None, None));
    }

    #[test]
    fn other_values_are_not_checksums() {
        for value in ["", "4waSg", "4waS", "kAFQmDzST7DWlj99KOF/cg==", "????", "4waSgw==x"] {
            assert_eq!(Checksum::parse(Algorithm::Crc32c, value), None, "{value}");
        }
    }
}
