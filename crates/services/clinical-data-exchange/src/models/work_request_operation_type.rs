// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDataSharingAgreement = "CREATE_DATA_SHARING_AGREEMENT",
        UpdateDataSharingAgreement = "UPDATE_DATA_SHARING_AGREEMENT",
        DeleteDataSharingAgreement = "DELETE_DATA_SHARING_AGREEMENT",
        MoveDataSharingAgreement = "MOVE_DATA_SHARING_AGREEMENT",
        CreateDataSharingConstraint = "CREATE_DATA_SHARING_CONSTRAINT",
        UpdateDataSharingConstraint = "UPDATE_DATA_SHARING_CONSTRAINT",
        DeleteDataSharingConstraint = "DELETE_DATA_SHARING_CONSTRAINT",
        MoveDataSharingConstraint = "MOVE_DATA_SHARING_CONSTRAINT",
        CreateDataSharingRequest = "CREATE_DATA_SHARING_REQUEST",
        UpdateDataSharingRequest = "UPDATE_DATA_SHARING_REQUEST",
        DeleteDataSharingRequest = "DELETE_DATA_SHARING_REQUEST",
        MoveDataSharingRequest = "MOVE_DATA_SHARING_REQUEST",
        CreateDeliveryEndpoint = "CREATE_DELIVERY_ENDPOINT",
        UpdateDeliveryEndpoint = "UPDATE_DELIVERY_ENDPOINT",
        DeleteDeliveryEndpoint = "DELETE_DELIVERY_ENDPOINT",
        MoveDeliveryEndpoint = "MOVE_DELIVERY_ENDPOINT",
        CreatePayer = "CREATE_PAYER",
        UpdatePayer = "UPDATE_PAYER",
        DeletePayer = "DELETE_PAYER",
        MovePayer = "MOVE_PAYER",
        MovePayerDirectoryEntry = "MOVE_PAYER_DIRECTORY_ENTRY",
        CreateProvider = "CREATE_PROVIDER",
        UpdateProvider = "UPDATE_PROVIDER",
        DeleteProvider = "DELETE_PROVIDER",
        MoveProvider = "MOVE_PROVIDER",
        MoveProviderDirectoryEntry = "MOVE_PROVIDER_DIRECTORY_ENTRY",
        CreateQueryEndpoint = "CREATE_QUERY_ENDPOINT",
        UpdateQueryEndpoint = "UPDATE_QUERY_ENDPOINT",
        DeleteQueryEndpoint = "DELETE_QUERY_ENDPOINT",
        MoveQueryEndpoint = "MOVE_QUERY_ENDPOINT",
    }
}
