// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an API key.
    ///
    /// The response has the header `etag`.
    GetApiKey = GET "/apikeys/{apiKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ApiKey/GetApiKey";
    facts { with_secret_fields(&["key"]); }
    required {
        api_key_id = path "apiKeyId" (String);
    }
    returns { json(models::ApiKey), state(models::ApiKeyLifecycleState) }
}
