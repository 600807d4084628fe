// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

/// The kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobSummaryKind {
    /// `A`
    A,
    /// `B`
    B,
    /// `C`
    C,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl JobSummaryKind {
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

impl From<&str> for JobSummaryKind {
    fn from(text: &str) -> Self {
        match text {
            "A" => Self::A,
            "B" => Self::B,
            "C" => Self::C,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(JobSummaryKind);
