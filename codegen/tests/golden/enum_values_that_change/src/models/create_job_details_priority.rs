// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

/// The priority.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateJobDetailsPriority {
    /// `DEFAULT`
    Default,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CreateJobDetailsPriority {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CreateJobDetailsPriority {
    fn from(text: &str) -> Self {
        match text {
            "DEFAULT" => Self::Default,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CreateJobDetailsPriority);
