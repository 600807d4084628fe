// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detaches the managed instances from the lifecycle stage.
    ///
    /// The response has the header `opc-work-request-id`.
    DetachManagedInstancesFromLifecycleStage =
        POST "/lifecycleStages/{lifecycleStageId}/actions/detachManagedInstances",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/LifecycleStage/DetachManagedInstancesFromLifecycleStage";
    facts { with_retry_token(); }
    required {
        lifecycle_stage_id = path "lifecycleStageId" (String);
        detach_managed_instances_from_lifecycle_stage_details =
            json(models::DetachManagedInstancesFromLifecycleStageDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_lifecycle_stage, models::LifecycleStage, models::LifecycleStageLifecycleState);
    }
}
