// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves an API key to another compartment of the tenancy.
    ChangeApiKeyCompartment = POST "/apikeys/{apiKeyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ApiKey/ChangeApiKeyCompartment";
    facts { with_retry_token(); }
    required {
        api_key_id = path "apiKeyId" (String);
        change_api_key_compartment_details = json(models::ChangeApiKeyCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_api_key, models::ApiKey, models::ApiKeyLifecycleState); }
}
