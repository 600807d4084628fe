// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// Whether an object in the archive tier is restored. Absent in other tiers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectArchivalState {
    /// `Archived`
    Archived,
    /// `Restoring`
    Restoring,
    /// `Restored`
    Restored,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ObjectArchivalState {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Archived => "Archived",
            Self::Restoring => "Restoring",
            Self::Restored => "Restored",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ObjectArchivalState {
    fn from(text: &str) -> Self {
        match text {
            "Archived" => Self::Archived,
            "Restoring" => Self::Restoring,
            "Restored" => Self::Restored,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ObjectArchivalState`], which has the same values.
pub type ObjectVersionArchivalState = ObjectArchivalState;

oci_sdk_core::string_enum!(ObjectArchivalState);
