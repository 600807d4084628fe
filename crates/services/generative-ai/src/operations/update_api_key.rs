// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the display name, description or tags of an API key.
    ///
    /// The response has the header `etag`.
    UpdateApiKey = PUT "/apikeys/{apiKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ApiKey/UpdateApiKey";
    facts { with_secret_fields(&["key"]); }
    required {
        api_key_id = path "apiKeyId" (String);
        update_api_key_details = json(models::UpdateApiKeyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ApiKey) }
    then { settled(get_api_key, models::ApiKey, models::ApiKeyLifecycleState); }
}
