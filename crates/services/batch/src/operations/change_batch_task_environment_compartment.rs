// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the batch task environment to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeBatchTaskEnvironmentCompartment =
        POST "/batchTaskEnvironments/{batchTaskEnvironmentId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTaskEnvironment/ChangeBatchTaskEnvironmentCompartment";
    required {
        batch_task_environment_id = path "batchTaskEnvironmentId" (String);
        change_batch_task_environment_compartment_details =
            json(models::ChangeBatchTaskEnvironmentCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_batch_task_environment, models::BatchTaskEnvironment,
            models::BatchTaskEnvironmentLifecycleState);
    }
}
