// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// Which checksum to compute and keep besides MD5.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PutObjectOpcChecksumAlgorithm {
    /// `CRC32C`
    Crc32c,
    /// `SHA256`
    Sha256,
    /// `SHA384`
    Sha384,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl PutObjectOpcChecksumAlgorithm {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Crc32c => "CRC32C",
            Self::Sha256 => "SHA256",
            Self::Sha384 => "SHA384",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PutObjectOpcChecksumAlgorithm {
    fn from(text: &str) -> Self {
        match text {
            "CRC32C" => Self::Crc32c,
            "SHA256" => Self::Sha256,
            "SHA384" => Self::Sha384,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`PutObjectOpcChecksumAlgorithm`], which has the same values.
pub type CreateMultipartUploadOpcChecksumAlgorithm = PutObjectOpcChecksumAlgorithm;

/// [`PutObjectOpcChecksumAlgorithm`], which has the same values.
pub type UploadPartOpcChecksumAlgorithm = PutObjectOpcChecksumAlgorithm;

oci_sdk_core::string_enum!(PutObjectOpcChecksumAlgorithm);
