// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the masking column.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateMaskingColumn =
        PUT "/maskingPolicies/{maskingPolicyId}/maskingColumns/{maskingColumnKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingColumn/UpdateMaskingColumn";
    required {
        masking_column_key = path "maskingColumnKey" (String);
        masking_policy_id = path "maskingPolicyId" (String);
        update_masking_column_details = json(models::UpdateMaskingColumnDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_masking_column, models::MaskingColumn, models::MaskingColumnLifecycleState);
    }
}
