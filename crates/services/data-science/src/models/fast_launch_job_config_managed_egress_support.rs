// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// Whether the shape needs, can have or cannot have network access that the service manages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FastLaunchJobConfigManagedEgressSupport {
    /// `REQUIRED`
    Required,
    /// `SUPPORTED`
    Supported,
    /// `UNSUPPORTED`
    Unsupported,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl FastLaunchJobConfigManagedEgressSupport {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Required => "REQUIRED",
            Self::Supported => "SUPPORTED",
            Self::Unsupported => "UNSUPPORTED",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FastLaunchJobConfigManagedEgressSupport {
    fn from(text: &str) -> Self {
        match text {
            "REQUIRED" => Self::Required,
            "SUPPORTED" => Self::Supported,
            "UNSUPPORTED" => Self::Unsupported,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(FastLaunchJobConfigManagedEgressSupport);
