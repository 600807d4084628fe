// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

/// The step.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepValue {
    /// `FIRST`
    First,
    /// `LAST`
    Last,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl PipelineStepValue {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::First => "FIRST",
            Self::Last => "LAST",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PipelineStepValue {
    fn from(text: &str) -> Self {
        match text {
            "FIRST" => Self::First,
            "LAST" => Self::Last,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(PipelineStepValue);
