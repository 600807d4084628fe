// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

/// The size.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeGroupDetailsSize {
    /// `SMALL`
    Small,
    /// `LARGE`
    Large,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl NodeGroupDetailsSize {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "SMALL",
            Self::Large => "LARGE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NodeGroupDetailsSize {
    fn from(text: &str) -> Self {
        match text {
            "SMALL" => Self::Small,
            "LARGE" => Self::Large,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(NodeGroupDetailsSize);
