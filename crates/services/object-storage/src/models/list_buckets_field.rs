// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// `tags` adds the tags of each bucket, which are left out otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBucketsField {
    /// `tags`
    Tags,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListBucketsField {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tags => "tags",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListBucketsField {
    fn from(text: &str) -> Self {
        match text {
            "tags" => Self::Tags,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ListBucketsField`], which has the same values.
pub type ListPrivateEndpointsField = ListBucketsField;

oci_sdk_core::string_enum!(ListBucketsField);
