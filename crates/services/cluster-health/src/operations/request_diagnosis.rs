// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the diagnosis.
    RequestDiagnosis = POST "/diagnosisStores/{diagnosisStoreId}/actions/requestDiagnosis";
    required {
        diagnosis_store_id = path "diagnosisStoreId" (String);
        request_diagnosis_details = json(models::RequestDiagnosisDetails);
    }
    returns { json(models::DiagnosisResults) }
}
