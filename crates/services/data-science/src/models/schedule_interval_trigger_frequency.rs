// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Whether `interval` counts hours or days.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleIntervalTriggerFrequency {
    /// `HOURLY`
    Hourly,
    /// `DAILY`
    Daily,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ScheduleIntervalTriggerFrequency {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hourly => "HOURLY",
            Self::Daily => "DAILY",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ScheduleIntervalTriggerFrequency {
    fn from(text: &str) -> Self {
        match text {
            "HOURLY" => Self::Hourly,
            "DAILY" => Self::Daily,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ScheduleIntervalTriggerFrequency);
