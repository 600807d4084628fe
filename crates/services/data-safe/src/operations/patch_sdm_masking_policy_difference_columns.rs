// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the sdm masking policy difference columns.
    ///
    /// The response has the header `opc-work-request-id`.
    PatchSdmMaskingPolicyDifferenceColumns =
        PATCH "/sdmMaskingPolicyDifferences/{sdmMaskingPolicyDifferenceId}/differenceColumns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SdmMaskingPolicyDifference/PatchSdmMaskingPolicyDifferenceColumns";
    required {
        sdm_masking_policy_difference_id = path "sdmMaskingPolicyDifferenceId" (String);
        patch_sdm_masking_policy_difference_columns_details =
            json(models::PatchSdmMaskingPolicyDifferenceColumnsDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
