// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether the key works, and if not, why.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiKeyItemState {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `REVOKED`
    Revoked,
    /// `EXPIRED`
    Expired,
    /// `DELETED`
    Deleted,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ApiKeyItemState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Revoked => "REVOKED",
            Self::Expired => "EXPIRED",
            Self::Deleted => "DELETED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ApiKeyItemState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            "REVOKED" => Self::Revoked,
            "EXPIRED" => Self::Expired,
            "DELETED" => Self::Deleted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ApiKeyItemState`], which has the same values.
pub type SetApiKeyStateState = ApiKeyItemState;

oci_sdk_core::string_enum!(ApiKeyItemState);
