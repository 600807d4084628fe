// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

/// The kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobKind {
    /// `A`
    A,
    /// `B`
    B,
    /// `C`
    C,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl JobKind {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for JobKind {
    fn from(text: &str) -> Self {
        match text {
            "A" => Self::A,
            "B" => Self::B,
            "C" => Self::C,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(JobKind);
