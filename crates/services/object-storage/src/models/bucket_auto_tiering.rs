// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// Whether objects move between the standard and the infrequent access tier, by how they are
/// used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BucketAutoTiering {
    /// `Disabled`
    Disabled,
    /// `InfrequentAccess`
    InfrequentAccess,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BucketAutoTiering {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "Disabled",
            Self::InfrequentAccess => "InfrequentAccess",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketAutoTiering {
    fn from(text: &str) -> Self {
        match text {
            "Disabled" => Self::Disabled,
            "InfrequentAccess" => Self::InfrequentAccess,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(BucketAutoTiering);
