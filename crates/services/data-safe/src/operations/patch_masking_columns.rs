// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the masking columns.
    ///
    /// The response has the header `opc-work-request-id`.
    PatchMaskingColumns = PATCH "/maskingPolicies/{maskingPolicyId}/maskingColumns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingColumn/PatchMaskingColumns";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        patch_masking_columns_details = json(models::PatchMaskingColumnsDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
