// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a retention rule.
    ///
    /// The response has the headers `etag`, `last-modified` and `opc-client-request-id`.
    GetRetentionRule = GET "/n/{namespaceName}/b/{bucketName}/retentionRules/{retentionRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/RetentionRule/GetRetentionRule";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        retention_rule_id = path "retentionRuleId" (String);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::RetentionRule) }
}
