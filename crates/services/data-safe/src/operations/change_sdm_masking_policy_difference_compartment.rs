// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the sdm masking policy difference to another compartment.
    ChangeSdmMaskingPolicyDifferenceCompartment =
        POST "/sdmMaskingPolicyDifferences/{sdmMaskingPolicyDifferenceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SdmMaskingPolicyDifference/ChangeSdmMaskingPolicyDifferenceCompartment";
    facts { with_retry_token(); }
    required {
        sdm_masking_policy_difference_id = path "sdmMaskingPolicyDifferenceId" (String);
        change_sdm_masking_policy_difference_compartment_details =
            json(models::ChangeSdmMaskingPolicyDifferenceCompartmentDetails);
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
    then {
        settled(get_sdm_masking_policy_difference, models::SdmMaskingPolicyDifference,
            models::SdmMaskingPolicyDifferenceLifecycleState);
    }
}
