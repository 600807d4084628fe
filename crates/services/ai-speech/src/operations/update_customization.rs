// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the customization.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCustomization = PUT "/customizations/{customizationId}",
        "https://docs.oracle.com/iaas/api/#/en/speech/20220101/Customization/UpdateCustomization";
    facts { without_default_retry(); }
    required {
        customization_id = path "customizationId" (String);
        update_customization_details = json(models::UpdateCustomizationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Customization) }
    then { settled(get_customization, models::Customization, models::CustomizationLifecycleState); }
}
