// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the masking column.
    ///
    /// The response has the header `etag`.
    GetMaskingColumn = GET "/maskingPolicies/{maskingPolicyId}/maskingColumns/{maskingColumnKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingColumn/GetMaskingColumn";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        masking_column_key = path "maskingColumnKey" (String);
    }
    returns { json(models::MaskingColumn), state(models::MaskingColumnLifecycleState) }
}
