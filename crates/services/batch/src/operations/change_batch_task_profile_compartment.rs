// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the batch task profile to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeBatchTaskProfileCompartment =
        POST "/batchTaskProfiles/{batchTaskProfileId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTaskProfile/ChangeBatchTaskProfileCompartment";
    required {
        batch_task_profile_id = path "batchTaskProfileId" (String);
        change_batch_task_profile_compartment_details =
            json(models::ChangeBatchTaskProfileCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_batch_task_profile, models::BatchTaskProfile,
            models::BatchTaskProfileLifecycleState);
    }
}
