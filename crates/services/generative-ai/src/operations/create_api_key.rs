// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an API key and its key items.
    ///
    /// The response has the header `etag`.
    CreateApiKey = POST "/apikeys",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ApiKey/CreateApiKey";
    facts {
        with_retry_token();
        with_secret_fields(&["key"]);
    }
    required {
        create_api_key_details = json(models::CreateApiKeyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ApiKey) }
    then {
        settled(get_api_key, models::ApiKey, models::ApiKeyLifecycleState);
        with_id("apiKeyId", "id");
    }
}
