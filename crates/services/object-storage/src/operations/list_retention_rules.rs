// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the retention rules of a bucket, newest first.
    ///
    /// The response has the header `opc-client-request-id`.
    ListRetentionRules = GET "/n/{namespaceName}/b/{bucketName}/retentionRules",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/RetentionRule/ListRetentionRules";
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = path "bucketName" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RetentionRuleCollection),
        items(models::RetentionRuleSummary = |page| page.items),
    }
}
