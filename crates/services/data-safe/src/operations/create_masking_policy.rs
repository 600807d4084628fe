// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a masking policy.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateMaskingPolicy = POST "/maskingPolicies",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/CreateMaskingPolicy";
    facts { with_retry_token(); }
    required {
        create_masking_policy_details = json(models::CreateMaskingPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MaskingPolicy) }
    then {
        settled(get_masking_policy, models::MaskingPolicy, models::MaskingPolicyLifecycleState);
        with_id("maskingPolicyId", "id");
    }
}
