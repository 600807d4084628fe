// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the customization.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCustomization = GET "/customizations/{customizationId}",
        "https://docs.oracle.com/iaas/api/#/en/speech/20220101/Customization/GetCustomization";
    facts { without_default_retry(); }
    required {
        customization_id = path "customizationId" (String);
    }
    returns { json(models::Customization), state(models::CustomizationLifecycleState) }
}
