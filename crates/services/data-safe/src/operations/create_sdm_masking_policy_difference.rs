// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a sdm masking policy difference.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSdmMaskingPolicyDifference = POST "/sdmMaskingPolicyDifferences",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SdmMaskingPolicyDifference/CreateSdmMaskingPolicyDifference";
    facts { with_retry_token(); }
    required {
        create_sdm_masking_policy_difference_details =
            json(models::CreateSdmMaskingPolicyDifferenceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SdmMaskingPolicyDifference) }
    then {
        settled(get_sdm_masking_policy_difference, models::SdmMaskingPolicyDifference,
            models::SdmMaskingPolicyDifferenceLifecycleState);
        with_id("sdmMaskingPolicyDifferenceId", "id");
    }
}
