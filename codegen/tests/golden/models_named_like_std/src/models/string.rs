// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

/// A string.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum String {
    /// `A`
    A,
    /// `B`
    B,
    /// A value that this version of the SDK does not know.
    Unknown(::std::string::String),
}

impl String {
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

impl From<&str> for String {
    fn from(text: &str) -> Self {
        match text {
            "A" => Self::A,
            "B" => Self::B,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(String);
