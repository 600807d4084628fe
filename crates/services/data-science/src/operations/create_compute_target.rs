// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a compute target: a managed cluster for jobs and model deployments.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateComputeTarget = POST "/computeTargets",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ComputeTarget/CreateComputeTarget";
    facts { with_retry_token(); }
    required {
        create_compute_target_details = json(models::CreateComputeTargetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ComputeTarget) }
    then {
        settled(get_compute_target, models::ComputeTarget, models::ComputeTargetLifecycleState);
        with_id("computeTargetId", "id");
    }
}
