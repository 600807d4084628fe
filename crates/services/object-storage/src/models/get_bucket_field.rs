// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// Which estimates and settings to add that are otherwise left out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetBucketField {
    /// `approximateCount`
    ApproximateCount,
    /// `approximateSize`
    ApproximateSize,
    /// `autoTiering`
    AutoTiering,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl GetBucketField {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApproximateCount => "approximateCount",
            Self::ApproximateSize => "approximateSize",
            Self::AutoTiering => "autoTiering",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GetBucketField {
    fn from(text: &str) -> Self {
        match text {
            "approximateCount" => Self::ApproximateCount,
            "approximateSize" => Self::ApproximateSize,
            "autoTiering" => Self::AutoTiering,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(GetBucketField);
