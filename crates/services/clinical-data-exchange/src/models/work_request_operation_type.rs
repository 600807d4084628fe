// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

/// What the operation does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkRequestOperationType {
    /// `CREATE_DATA_SHARING_AGREEMENT`
    CreateDataSharingAgreement,
    /// `UPDATE_DATA_SHARING_AGREEMENT`
    UpdateDataSharingAgreement,
    /// `DELETE_DATA_SHARING_AGREEMENT`
    DeleteDataSharingAgreement,
    /// `MOVE_DATA_SHARING_AGREEMENT`
    MoveDataSharingAgreement,
    /// `CREATE_DATA_SHARING_CONSTRAINT`
    CreateDataSharingConstraint,
    /// `UPDATE_DATA_SHARING_CONSTRAINT`
    UpdateDataSharingConstraint,
    /// `DELETE_DATA_SHARING_CONSTRAINT`
    DeleteDataSharingConstraint,
    /// `MOVE_DATA_SHARING_CONSTRAINT`
    MoveDataSharingConstraint,
    /// `CREATE_DATA_SHARING_REQUEST`
    CreateDataSharingRequest,
    /// `UPDATE_DATA_SHARING_REQUEST`
    UpdateDataSharingRequest,
    /// `DELETE_DATA_SHARING_REQUEST`
    DeleteDataSharingRequest,
    /// `MOVE_DATA_SHARING_REQUEST`
    MoveDataSharingRequest,
    /// `CREATE_DELIVERY_ENDPOINT`
    CreateDeliveryEndpoint,
    /// `UPDATE_DELIVERY_ENDPOINT`
    UpdateDeliveryEndpoint,
    /// `DELETE_DELIVERY_ENDPOINT`
    DeleteDeliveryEndpoint,
    /// `MOVE_DELIVERY_ENDPOINT`
    MoveDeliveryEndpoint,
    /// `CREATE_PAYER`
    CreatePayer,
    /// `UPDATE_PAYER`
    UpdatePayer,
    /// `DELETE_PAYER`
    DeletePayer,
    /// `MOVE_PAYER`
    MovePayer,
    /// `MOVE_PAYER_DIRECTORY_ENTRY`
    MovePayerDirectoryEntry,
    /// `CREATE_PROVIDER`
    CreateProvider,
    /// `UPDATE_PROVIDER`
    UpdateProvider,
    /// `DELETE_PROVIDER`
    DeleteProvider,
    /// `MOVE_PROVIDER`
    MoveProvider,
    /// `MOVE_PROVIDER_DIRECTORY_ENTRY`
    MoveProviderDirectoryEntry,
    /// `CREATE_QUERY_ENDPOINT`
    CreateQueryEndpoint,
    /// `UPDATE_QUERY_ENDPOINT`
    UpdateQueryEndpoint,
    /// `DELETE_QUERY_ENDPOINT`
    DeleteQueryEndpoint,
    /// `MOVE_QUERY_ENDPOINT`
    MoveQueryEndpoint,
    /// A value that this version of the SDK does not know.
    Unknown(String),
}

impl WorkRequestOperationType {
    /// The text that stands for the value in requests and answers.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateDataSharingAgreement => "CREATE_DATA_SHARING_AGREEMENT",
            Self::UpdateDataSharingAgreement => "UPDATE_DATA_SHARING_AGREEMENT",
            Self::DeleteDataSharingAgreement => "DELETE_DATA_SHARING_AGREEMENT",
            Self::MoveDataSharingAgreement => "MOVE_DATA_SHARING_AGREEMENT",
            Self::CreateDataSharingConstraint => "CREATE_DATA_SHARING_CONSTRAINT",
            Self::UpdateDataSharingConstraint => "UPDATE_DATA_SHARING_CONSTRAINT",
            Self::DeleteDataSharingConstraint => "DELETE_DATA_SHARING_CONSTRAINT",
            Self::MoveDataSharingConstraint => "MOVE_DATA_SHARING_CONSTRAINT",
            Self::CreateDataSharingRequest => "CREATE_DATA_SHARING_REQUEST",
            Self::UpdateDataSharingRequest => "UPDATE_DATA_SHARING_REQUEST",
            Self::DeleteDataSharingRequest => "DELETE_DATA_SHARING_REQUEST",
            Self::MoveDataSharingRequest => "MOVE_DATA_SHARING_REQUEST",
            Self::CreateDeliveryEndpoint => "CREATE_DELIVERY_ENDPOINT",
            Self::UpdateDeliveryEndpoint => "UPDATE_DELIVERY_ENDPOINT",
            Self::DeleteDeliveryEndpoint => "DELETE_DELIVERY_ENDPOINT",
            Self::MoveDeliveryEndpoint => "MOVE_DELIVERY_ENDPOINT",
            Self::CreatePayer => "CREATE_PAYER",
            Self::UpdatePayer => "UPDATE_PAYER",
            Self::DeletePayer => "DELETE_PAYER",
            Self::MovePayer => "MOVE_PAYER",
            Self::MovePayerDirectoryEntry => "MOVE_PAYER_DIRECTORY_ENTRY",
            Self::CreateProvider => "CREATE_PROVIDER",
            Self::UpdateProvider => "UPDATE_PROVIDER",
            Self::DeleteProvider => "DELETE_PROVIDER",
            Self::MoveProvider => "MOVE_PROVIDER",
            Self::MoveProviderDirectoryEntry => "MOVE_PROVIDER_DIRECTORY_ENTRY",
            Self::CreateQueryEndpoint => "CREATE_QUERY_ENDPOINT",
            Self::UpdateQueryEndpoint => "UPDATE_QUERY_ENDPOINT",
            Self::DeleteQueryEndpoint => "DELETE_QUERY_ENDPOINT",
            Self::MoveQueryEndpoint => "MOVE_QUERY_ENDPOINT",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WorkRequestOperationType {
    fn from(text: &str) -> Self {
        match text {
            "CREATE_DATA_SHARING_AGREEMENT" => Self::CreateDataSharingAgreement,
            "UPDATE_DATA_SHARING_AGREEMENT" => Self::UpdateDataSharingAgreement,
            "DELETE_DATA_SHARING_AGREEMENT" => Self::DeleteDataSharingAgreement,
            "MOVE_DATA_SHARING_AGREEMENT" => Self::MoveDataSharingAgreement,
            "CREATE_DATA_SHARING_CONSTRAINT" => Self::CreateDataSharingConstraint,
            "UPDATE_DATA_SHARING_CONSTRAINT" => Self::UpdateDataSharingConstraint,
            "DELETE_DATA_SHARING_CONSTRAINT" => Self::DeleteDataSharingConstraint,
            "MOVE_DATA_SHARING_CONSTRAINT" => Self::MoveDataSharingConstraint,
            "CREATE_DATA_SHARING_REQUEST" => Self::CreateDataSharingRequest,
            "UPDATE_DATA_SHARING_REQUEST" => Self::UpdateDataSharingRequest,
            "DELETE_DATA_SHARING_REQUEST" => Self::DeleteDataSharingRequest,
            "MOVE_DATA_SHARING_REQUEST" => Self::MoveDataSharingRequest,
            "CREATE_DELIVERY_ENDPOINT" => Self::CreateDeliveryEndpoint,
            "UPDATE_DELIVERY_ENDPOINT" => Self::UpdateDeliveryEndpoint,
            "DELETE_DELIVERY_ENDPOINT" => Self::DeleteDeliveryEndpoint,
            "MOVE_DELIVERY_ENDPOINT" => Self::MoveDeliveryEndpoint,
            "CREATE_PAYER" => Self::CreatePayer,
            "UPDATE_PAYER" => Self::UpdatePayer,
            "DELETE_PAYER" => Self::DeletePayer,
            "MOVE_PAYER" => Self::MovePayer,
            "MOVE_PAYER_DIRECTORY_ENTRY" => Self::MovePayerDirectoryEntry,
            "CREATE_PROVIDER" => Self::CreateProvider,
            "UPDATE_PROVIDER" => Self::UpdateProvider,
            "DELETE_PROVIDER" => Self::DeleteProvider,
            "MOVE_PROVIDER" => Self::MoveProvider,
            "MOVE_PROVIDER_DIRECTORY_ENTRY" => Self::MoveProviderDirectoryEntry,
            "CREATE_QUERY_ENDPOINT" => Self::CreateQueryEndpoint,
            "UPDATE_QUERY_ENDPOINT" => Self::UpdateQueryEndpoint,
            "DELETE_QUERY_ENDPOINT" => Self::DeleteQueryEndpoint,
            "MOVE_QUERY_ENDPOINT" => Self::MoveQueryEndpoint,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

oci_sdk_core::string_enum!(WorkRequestOperationType);
