// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

/// Whether the schedule is in force.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleConfigState {
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ScheduleConfigState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ScheduleConfigState {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ScheduleConfigState);
