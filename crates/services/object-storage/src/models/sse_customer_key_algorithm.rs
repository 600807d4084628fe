// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// The algorithm of the key: `AES256`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SSECustomerKeyAlgorithm {
    /// `AES256`
    Aes256,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SSECustomerKeyAlgorithm {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes256 => "AES256",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SSECustomerKeyAlgorithm {
    fn from(text: &str) -> Self {
        match text {
            "AES256" => Self::Aes256,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(SSECustomerKeyAlgorithm);
