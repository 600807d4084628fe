// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

/// The capabilities.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobCapability {
    /// `RUN`
    Run,
    /// `STOP`
    Stop,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl JobCapability {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Run => "RUN",
            Self::Stop => "STOP",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for JobCapability {
    fn from(text: &str) -> Self {
        match text {
            "RUN" => Self::Run,
            "STOP" => Self::Stop,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(JobCapability);
