// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the voices.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListVoices = GET "/voices",
        "https://docs.oracle.com/iaas/api/#/en/speech/20220101/Voice/ListVoices";
    facts { without_default_retry(); }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The name of the model.
        model_name = query "modelName" (models::ListVoicesModelName);
        /// Filters by the language code.
        language_code = query "languageCode" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns { json(models::VoiceCollection) }
}
