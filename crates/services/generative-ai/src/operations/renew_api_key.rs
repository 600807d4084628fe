// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Renews the primary or secondary key item of an API key.
    ///
    /// The response has the header `etag`.
    RenewApiKey = POST "/apikeys/{apiKeyId}/actions/renew",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ApiKey/RenewApiKey";
    facts {
        with_retry_token();
        with_secret_fields(&["key"]);
    }
    required {
        api_key_id = path "apiKeyId" (String);
        renew_api_key_details = json(models::RenewApiKeyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
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
