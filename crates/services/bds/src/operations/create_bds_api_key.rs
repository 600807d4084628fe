// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a BDS API key.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBdsApiKey = POST "/bdsInstances/{bdsInstanceId}/apiKeys",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsApiKey/CreateBdsApiKey";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["passphrase"]);
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        create_bds_api_key_details = json(models::CreateBdsApiKeyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_bds_api_key, models::BdsApiKey, models::BdsApiKeyLifecycleState);
        with_id("apiKeyId", "id");
    }
}
