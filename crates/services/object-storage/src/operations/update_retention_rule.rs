// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a retention rule. The change takes effect after about 30 seconds. A locked rule can
    /// only be extended.
    ///
    /// The response has the headers `etag` and `opc-client-request-id`.
    UpdateRetentionRule = PUT "/n/{namespaceName}/b/{bucketName}/retentionRules/{retentionRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/RetentionRule/UpdateRetentionRule";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        retention_rule_id = path "retentionRuleId" (String);
        update_retention_rule_details = json(models::UpdateRetentionRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::RetentionRule) }
}
