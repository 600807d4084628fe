// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the sdm masking policy difference.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSdmMaskingPolicyDifference =
        PUT "/sdmMaskingPolicyDifferences/{sdmMaskingPolicyDifferenceId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SdmMaskingPolicyDifference/UpdateSdmMaskingPolicyDifference";
    required {
        sdm_masking_policy_difference_id = path "sdmMaskingPolicyDifferenceId" (String);
        update_sdm_masking_policy_difference_details =
            json(models::UpdateSdmMaskingPolicyDifferenceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_sdm_masking_policy_difference, models::SdmMaskingPolicyDifference,
            models::SdmMaskingPolicyDifferenceLifecycleState);
    }
}
