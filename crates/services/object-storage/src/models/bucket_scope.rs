// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// Where the name must be unique: in the namespace, or in the whole region (`REGION`), which
/// virtual-hosted S3 URLs need.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BucketScope {
    /// `NAMESPACE`
    Namespace,
    /// `REGION`
    Region,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BucketScope {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Namespace => "NAMESPACE",
            Self::Region => "REGION",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BucketScope {
    fn from(text: &str) -> Self {
        match text {
            "NAMESPACE" => Self::Namespace,
            "REGION" => Self::Region,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(BucketScope);
