// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the diagnosis store to another compartment.
    ChangeDiagnosisStoreCompartment =
        POST "/diagnosisStores/{diagnosisStoreId}/actions/changeCompartment";
    required {
        diagnosis_store_id = path "diagnosisStoreId" (String);
        change_diagnosis_store_compartment_details =
            json(models::ChangeDiagnosisStoreCompartmentDetails);
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
