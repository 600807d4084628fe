// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// Whether it works. `CLIENT_ERROR` lasts until you have mended what `statusMessage` says.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplicationPolicyStatus {
    /// `ACTIVE`
    Active,
    /// `CLIENT_ERROR`
    ClientError,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ReplicationPolicyStatus {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::ClientError => "CLIENT_ERROR",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ReplicationPolicyStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "CLIENT_ERROR" => Self::ClientError,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ReplicationPolicyStatus);
