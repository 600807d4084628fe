// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

/// A from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum From {
    /// `A`
    A,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl From {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::Unknown(text) => text,
        }
    }
}

impl ::std::convert::From<&str> for From {
    fn from(text: &str) -> Self {
        match text {
            "A" => Self::A,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(From);
