// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// Whether the region can be used already, or is still being set up.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegionSubscriptionStatus {
    /// `READY`
    Ready,
    /// `IN_PROGRESS`
    InProgress,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl RegionSubscriptionStatus {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "READY",
            Self::InProgress => "IN_PROGRESS",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RegionSubscriptionStatus {
    fn from(text: &str) -> Self {
        match text {
            "READY" => Self::Ready,
            "IN_PROGRESS" => Self::InProgress,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(RegionSubscriptionStatus);
