// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// What is to be done in bulk: moving or deleting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBulkActionResourceTypesBulkActionType {
    /// `BULK_MOVE_RESOURCES`
    BulkMoveResources,
    /// `BULK_DELETE_RESOURCES`
    BulkDeleteResources,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl ListBulkActionResourceTypesBulkActionType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BulkMoveResources => "BULK_MOVE_RESOURCES",
            Self::BulkDeleteResources => "BULK_DELETE_RESOURCES",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ListBulkActionResourceTypesBulkActionType {
    fn from(text: &str) -> Self {
        match text {
            "BULK_MOVE_RESOURCES" => Self::BulkMoveResources,
            "BULK_DELETE_RESOURCES" => Self::BulkDeleteResources,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(ListBulkActionResourceTypesBulkActionType);
