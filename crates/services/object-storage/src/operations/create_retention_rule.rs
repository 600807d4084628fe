// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a retention rule, which prevents objects from being changed or deleted for some
    /// time. It takes effect after about 30 seconds. A bucket can have at most 100 rules.
    ///
    /// The response has the headers `etag` and `opc-client-request-id`.
    CreateRetentionRule = POST "/n/{namespaceName}/b/{bucketName}/retentionRules",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/RetentionRule/CreateRetentionRule";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
        create_retention_rule_details = json(models::CreateRetentionRuleDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { json(models::RetentionRule) }
}
