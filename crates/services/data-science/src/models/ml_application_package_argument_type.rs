// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

/// What the argument takes, any text or an OCID.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MlApplicationPackageArgumentType {
    /// `STRING`
    String,
    /// `OCID`
    Ocid,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl MlApplicationPackageArgumentType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "STRING",
            Self::Ocid => "OCID",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MlApplicationPackageArgumentType {
    fn from(text: &str) -> Self {
        match text {
            "STRING" => Self::String,
            "OCID" => Self::Ocid,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(MlApplicationPackageArgumentType);
