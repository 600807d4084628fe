// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sdm masking policy difference.
    ///
    /// The response has the header `etag`.
    GetSdmMaskingPolicyDifference =
        GET "/sdmMaskingPolicyDifferences/{sdmMaskingPolicyDifferenceId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SdmMaskingPolicyDifference/GetSdmMaskingPolicyDifference";
    required {
        sdm_masking_policy_difference_id = path "sdmMaskingPolicyDifferenceId" (String);
    }
    returns {
        json(models::SdmMaskingPolicyDifference),
        state(models::SdmMaskingPolicyDifferenceLifecycleState),
    }
}
