// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// Whether an object in the archive tier is restored. Absent in other tiers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArchivalState {
    /// `Archived`
    Archived,
    /// `Restoring`
    Restoring,
    /// `Restored`
    Restored,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ArchivalState {
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

impl From<&str> for ArchivalState {
    fn from(text: &str) -> Self {
        match text {
            "Archived" => Self::Archived,
            "Restoring" => Self::Restoring,
            "Restored" => Self::Restored,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// [`ArchivalState`], which has the same values.
pub type ObjectArchivalState = ArchivalState;

/// [`ArchivalState`], which has the same values.
pub type ObjectVersionArchivalState = ArchivalState;

oci_sdk_core::string_enum!(ArchivalState);
