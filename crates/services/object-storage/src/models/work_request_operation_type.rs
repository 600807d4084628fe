// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

/// What is being done, such as `COPY_OBJECT`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkRequestOperationType {
    /// `COPY_OBJECT`
    CopyObject,
    /// `REENCRYPT`
    Reencrypt,
    /// `PRIVATE_ENDPOINT_CREATE`
    PrivateEndpointCreate,
    /// `PRIVATE_ENDPOINT_UPDATE`
    PrivateEndpointUpdate,
    /// `PRIVATE_ENDPOINT_DELETE`
    PrivateEndpointDelete,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl WorkRequestOperationType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CopyObject => "COPY_OBJECT",
            Self::Reencrypt => "REENCRYPT",
            Self::PrivateEndpointCreate => "PRIVATE_ENDPOINT_CREATE",
            Self::PrivateEndpointUpdate => "PRIVATE_ENDPOINT_UPDATE",
            Self::PrivateEndpointDelete => "PRIVATE_ENDPOINT_DELETE",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WorkRequestOperationType {
    fn from(text: &str) -> Self {
        match text {
            "COPY_OBJECT" => Self::CopyObject,
            "REENCRYPT" => Self::Reencrypt,
            "PRIVATE_ENDPOINT_CREATE" => Self::PrivateEndpointCreate,
            "PRIVATE_ENDPOINT_UPDATE" => Self::PrivateEndpointUpdate,
            "PRIVATE_ENDPOINT_DELETE" => Self::PrivateEndpointDelete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(WorkRequestOperationType);
