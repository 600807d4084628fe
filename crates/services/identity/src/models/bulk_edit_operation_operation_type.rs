// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// How to edit: add tags that are missing, set those that are there, both, or remove them
/// whatever their value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BulkEditOperationOperationType {
    /// `ADD_WHERE_ABSENT`
    AddWhereAbsent,
    /// `SET_WHERE_PRESENT`
    SetWherePresent,
    /// `ADD_OR_SET`
    AddOrSet,
    /// `REMOVE`
    Remove,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl BulkEditOperationOperationType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddWhereAbsent => "ADD_WHERE_ABSENT",
            Self::SetWherePresent => "SET_WHERE_PRESENT",
            Self::AddOrSet => "ADD_OR_SET",
            Self::Remove => "REMOVE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for BulkEditOperationOperationType {
    fn from(text: &str) -> Self {
        match text {
            "ADD_WHERE_ABSENT" => Self::AddWhereAbsent,
            "SET_WHERE_PRESENT" => Self::SetWherePresent,
            "ADD_OR_SET" => Self::AddOrSet,
            "REMOVE" => Self::Remove,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(BulkEditOperationOperationType);
