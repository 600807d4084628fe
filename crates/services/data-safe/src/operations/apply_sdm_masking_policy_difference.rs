// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Applies the sdm masking policy difference.
    ///
    /// The response has the header `opc-work-request-id`.
    ApplySdmMaskingPolicyDifference =
        POST "/maskingPolicies/{maskingPolicyId}/maskingColumns/actions/applyDifferenceToMaskingColumns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicy/ApplySdmMaskingPolicyDifference";
    facts { with_retry_token(); }
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        apply_sdm_masking_policy_difference_details =
            json(models::ApplySdmMaskingPolicyDifferenceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
