// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

/// The versioning.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobVersioning {
    /// `ON`
    On,
    /// `PAUSED`
    Paused,
    /// `OFF`
    Off,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl JobVersioning {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "ON",
            Self::Paused => "PAUSED",
            Self::Off => "OFF",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for JobVersioning {
    fn from(text: &str) -> Self {
        match text {
            "ON" => Self::On,
            "PAUSED" => Self::Paused,
            "OFF" => Self::Off,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(JobVersioning);
