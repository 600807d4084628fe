// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDiagnosisStore = "CREATE_DIAGNOSIS_STORE",
        UpdateDiagnosisStore = "UPDATE_DIAGNOSIS_STORE",
        DeleteDiagnosisStore = "DELETE_DIAGNOSIS_STORE",
        MoveDiagnosisStore = "MOVE_DIAGNOSIS_STORE",
        RequestDiagnosis = "REQUEST_DIAGNOSIS",
    }
}
