// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the batch task profile.
    ///
    /// The response has the header `etag`.
    GetBatchTaskProfile = GET "/batchTaskProfiles/{batchTaskProfileId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTaskProfile/GetBatchTaskProfile";
    required {
        batch_task_profile_id = path "batchTaskProfileId" (String);
    }
    returns { json(models::BatchTaskProfile), state(models::BatchTaskProfileLifecycleState) }
}
