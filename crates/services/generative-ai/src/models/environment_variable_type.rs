// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether the value stands here as it is or comes from a vault.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnvironmentVariableType {
    /// `PLAINTEXT`
    Plaintext,
    /// `VAULT`
    Vault,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl EnvironmentVariableType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plaintext => "PLAINTEXT",
            Self::Vault => "VAULT",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for EnvironmentVariableType {
    fn from(text: &str) -> Self {
        match text {
            "PLAINTEXT" => Self::Plaintext,
            "VAULT" => Self::Vault,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(EnvironmentVariableType);
