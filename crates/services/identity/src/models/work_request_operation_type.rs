// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

/// What is being done, such as `DELETE_COMPARTMENT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkRequestOperationType {
    /// `DELETE_COMPARTMENT`
    DeleteCompartment,
    /// `DELETE_TAG_DEFINITION`
    DeleteTagDefinition,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl WorkRequestOperationType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DeleteCompartment => "DELETE_COMPARTMENT",
            Self::DeleteTagDefinition => "DELETE_TAG_DEFINITION",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WorkRequestOperationType {
    fn from(text: &str) -> Self {
        match text {
            "DELETE_COMPARTMENT" => Self::DeleteCompartment,
            "DELETE_TAG_DEFINITION" => Self::DeleteTagDefinition,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(WorkRequestOperationType);
