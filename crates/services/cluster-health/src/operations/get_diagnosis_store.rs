// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the diagnosis store.
    ///
    /// The response has the header `etag`.
    GetDiagnosisStore = GET "/diagnosisStores/{diagnosisStoreId}";
    required {
        diagnosis_store_id = path "diagnosisStoreId" (String);
    }
    returns { json(models::DiagnosisStore), state(models::DiagnosisStoreLifecycleState) }
}
