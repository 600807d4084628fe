// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a customization.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateCustomization = POST "/customizations",
        "https://docs.oracle.com/iaas/api/#/en/speech/20220101/Customization/CreateCustomization";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_customization_details = json(models::CreateCustomizationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Customization) }
    then {
        settled(get_customization, models::Customization, models::CustomizationLifecycleState);
        with_id("customizationId", "id");
    }
}
