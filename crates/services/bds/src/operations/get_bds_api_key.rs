// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the BDS API key.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBdsApiKey = GET "/bdsInstances/{bdsInstanceId}/apiKeys/{apiKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsApiKey/GetBdsApiKey";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        api_key_id = path "apiKeyId" (String);
    }
    returns { json(models::BdsApiKey), state(models::BdsApiKeyLifecycleState) }
}
