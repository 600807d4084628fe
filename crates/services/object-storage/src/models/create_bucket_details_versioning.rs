// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// Whether replaced and deleted objects are kept as versions. `Suspended` keeps those there
/// are, but makes no new ones.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateBucketDetailsVersioning {
    /// `Enabled`
    Enabled,
    /// `Disabled`
    Disabled,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl CreateBucketDetailsVersioning {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CreateBucketDetailsVersioning {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(CreateBucketDetailsVersioning);
