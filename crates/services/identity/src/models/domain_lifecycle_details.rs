// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// What is being done to the identity domain; absent if nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainLifecycleDetails {
    /// `DEACTIVATING`
    Deactivating,
    /// `ACTIVATING`
    Activating,
    /// `UPDATING`
    Updating,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl DomainLifecycleDetails {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deactivating => "DEACTIVATING",
            Self::Activating => "ACTIVATING",
            Self::Updating => "UPDATING",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DomainLifecycleDetails {
    fn from(text: &str) -> Self {
        match text {
            "DEACTIVATING" => Self::Deactivating,
            "ACTIVATING" => Self::Activating,
            "UPDATING" => Self::Updating,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(DomainLifecycleDetails);
