// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a diagnosis store.
    CreateDiagnosisStore = POST "/diagnosisStores";
    facts { with_retry_token(); }
    required {
        create_diagnosis_store_details = json(models::CreateDiagnosisStoreDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DiagnosisStore) }
    then {
        settled(get_diagnosis_store, models::DiagnosisStore, models::DiagnosisStoreLifecycleState);
        with_id("diagnosisStoreId", "id");
    }
}
