// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

/// The items.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunItem {
    /// `A`
    A,
    /// `B`
    B,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl RunItem {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RunItem {
    fn from(text: &str) -> Self {
        match text {
            "A" => Self::A,
            "B" => Self::B,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(RunItem);
