// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateApmDomain = "CREATE_APM_DOMAIN",
        UpdateApmDomain = "UPDATE_APM_DOMAIN",
        DeleteApmDomain = "DELETE_APM_DOMAIN",
        GenerateDataKeys = "GENERATE_DATA_KEYS",
        RemoveDataKeys = "REMOVE_DATA_KEYS",
    }
}
