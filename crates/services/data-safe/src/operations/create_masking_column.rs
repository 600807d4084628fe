// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a masking column.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateMaskingColumn = POST "/maskingPolicies/{maskingPolicyId}/maskingColumns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingColumn/CreateMaskingColumn";
    facts { with_retry_token(); }
    required {
        masking_policy_id = path "maskingPolicyId" (String);
        create_masking_column_details = json(models::CreateMaskingColumnDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_masking_column, models::MaskingColumn, models::MaskingColumnLifecycleState);
        with_id("maskingColumnKey", "key");
    }
}
