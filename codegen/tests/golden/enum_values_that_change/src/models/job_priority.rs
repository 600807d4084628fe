// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

/// The priority.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobPriority {
    /// `HIGH`
    High,
    /// `LOW`
    Low,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl JobPriority {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::High => "HIGH",
            Self::Low => "LOW",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for JobPriority {
    fn from(text: &str) -> Self {
        match text {
            "HIGH" => Self::High,
            "LOW" => Self::Low,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(JobPriority);
