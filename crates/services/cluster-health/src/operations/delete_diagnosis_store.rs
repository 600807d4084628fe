// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the diagnosis store.
    DeleteDiagnosisStore = DELETE "/diagnosisStores/{diagnosisStoreId}";
    required {
        diagnosis_store_id = path "diagnosisStoreId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_diagnosis_store); }
}
