// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a batch task profile.
    ///
    /// The response has the header `etag`.
    CreateBatchTaskProfile = POST "/batchTaskProfiles",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchTaskProfile/CreateBatchTaskProfile";
    facts { with_retry_token(); }
    required {
        create_batch_task_profile_details = json(models::CreateBatchTaskProfileDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BatchTaskProfile) }
    then {
        settled(get_batch_task_profile, models::BatchTaskProfile,
            models::BatchTaskProfileLifecycleState);
        with_id("batchTaskProfileId", "id");
    }
}
