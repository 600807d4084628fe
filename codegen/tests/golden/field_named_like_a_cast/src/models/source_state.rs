// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

/// The state.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceState {
    /// `ACTIVE`
    Active,
    /// `DELETED`
    Deleted,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl SourceState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Deleted => "DELETED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SourceState {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "DELETED" => Self::Deleted,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`SourceState`], which has the same values.
pub type SourceNextState = SourceState;

oci_sdk_core::string_enum!(SourceState);
