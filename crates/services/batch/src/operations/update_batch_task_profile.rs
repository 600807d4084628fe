// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the batch task profile.
    ///
    /// The response has the header `etag`.
    UpdateBatchTaskProfile = PUT "/batchTaskProfiles/{batchTaskProfileId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTaskProfile/UpdateBatchTaskProfile";
    required {
        batch_task_profile_id = path "batchTaskProfileId" (String);
        update_batch_task_profile_details = json(models::UpdateBatchTaskProfileDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BatchTaskProfile) }
    then {
        settled(get_batch_task_profile, models::BatchTaskProfile,
            models::BatchTaskProfileLifecycleState);
    }
}
