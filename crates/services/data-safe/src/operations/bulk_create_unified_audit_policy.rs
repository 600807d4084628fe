// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates unified audit policies in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkCreateUnifiedAuditPolicy = POST "/unifiedAuditPolicies/actions/bulkCreate",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UnifiedAuditPolicy/BulkCreateUnifiedAuditPolicy";
    facts { with_retry_token(); }
    required {
        bulk_create_unified_audit_policy_details =
            json(models::BulkCreateUnifiedAuditPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
