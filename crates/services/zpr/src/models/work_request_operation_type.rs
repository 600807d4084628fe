// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateZprPolicy = "CREATE_ZPR_POLICY",
        UpdateZprPolicy = "UPDATE_ZPR_POLICY",
        DeleteZprPolicy = "DELETE_ZPR_POLICY",
        CreateZprConfiguration = "CREATE_ZPR_CONFIGURATION",
        UpdateZprConfiguration = "UPDATE_ZPR_CONFIGURATION",
        DeleteZprConfiguration = "DELETE_ZPR_CONFIGURATION",
    }
}
