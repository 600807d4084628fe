// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Sets the unprocessed data bucket.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SetUnprocessedDataBucket = POST "/namespaces/{namespaceName}/actions/setUnprocessedDataBucket",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/SetUnprocessedDataBucket";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        bucket_name = query "bucketName" (String);
    }
    optional {
        /// Whether the feature or resource is enabled.
        is_enabled = query "isEnabled" (bool);
    }
    returns { json(models::UnprocessedDataBucket) }
}
