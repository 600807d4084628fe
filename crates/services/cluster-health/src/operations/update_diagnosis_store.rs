// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the diagnosis store.
    UpdateDiagnosisStore = PUT "/diagnosisStores/{diagnosisStoreId}";
    required {
        diagnosis_store_id = path "diagnosisStoreId" (String);
        update_diagnosis_store_details = json(models::UpdateDiagnosisStoreDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_diagnosis_store, models::DiagnosisStore, models::DiagnosisStoreLifecycleState);
    }
}
