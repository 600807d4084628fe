// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// What is being done, such as `BULK_EDIT_OF_TAGS`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaggingWorkRequestOperationType {
    /// `DELETE_TAG_DEFINITION`
    DeleteTagDefinition,
    /// `DELETE_NON_EMPTY_TAG_NAMESPACE`
    DeleteNonEmptyTagNamespace,
    /// `BULK_DELETE_TAG_DEFINITION`
    BulkDeleteTagDefinition,
    /// `BULK_EDIT_OF_TAGS`
    BulkEditOfTags,
    /// `IMPORT_STANDARD_TAGS`
    ImportStandardTags,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl TaggingWorkRequestOperationType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DeleteTagDefinition => "DELETE_TAG_DEFINITION",
            Self::DeleteNonEmptyTagNamespace => "DELETE_NON_EMPTY_TAG_NAMESPACE",
            Self::BulkDeleteTagDefinition => "BULK_DELETE_TAG_DEFINITION",
            Self::BulkEditOfTags => "BULK_EDIT_OF_TAGS",
            Self::ImportStandardTags => "IMPORT_STANDARD_TAGS",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TaggingWorkRequestOperationType {
    fn from(text: &str) -> Self {
        match text {
            "DELETE_TAG_DEFINITION" => Self::DeleteTagDefinition,
            "DELETE_NON_EMPTY_TAG_NAMESPACE" => Self::DeleteNonEmptyTagNamespace,
            "BULK_DELETE_TAG_DEFINITION" => Self::BulkDeleteTagDefinition,
            "BULK_EDIT_OF_TAGS" => Self::BulkEditOfTags,
            "IMPORT_STANDARD_TAGS" => Self::ImportStandardTags,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(TaggingWorkRequestOperationType);
