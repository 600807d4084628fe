// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// The unit of time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurationTimeUnit {
    /// `YEARS`
    Years,
    /// `DAYS`
    Days,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DurationTimeUnit {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Years => "YEARS",
            Self::Days => "DAYS",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DurationTimeUnit {
    fn from(text: &str) -> Self {
        match text {
            "YEARS" => Self::Years,
            "DAYS" => Self::Days,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`DurationTimeUnit`], which has the same values.
pub type ObjectLifecycleRuleTimeUnit = DurationTimeUnit;

oci_sdk_core::string_enum!(DurationTimeUnit);
