// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// Whether the objects can be listed, too. It only makes sense for reading any object.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreauthenticatedRequestBucketListingAction {
    /// `Deny`
    Deny,
    /// `ListObjects`
    ListObjects,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl PreauthenticatedRequestBucketListingAction {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deny => "Deny",
            Self::ListObjects => "ListObjects",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PreauthenticatedRequestBucketListingAction {
    fn from(text: &str) -> Self {
        match text {
            "Deny" => Self::Deny,
            "ListObjects" => Self::ListObjects,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(PreauthenticatedRequestBucketListingAction);
