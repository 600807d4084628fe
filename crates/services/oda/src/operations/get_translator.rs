// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the translator.
    ///
    /// The response has the header `etag`.
    GetTranslator = GET "/odaInstances/{odaInstanceId}/translators/{translatorId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Translator/GetTranslator";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        translator_id = path "translatorId" (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::Translator), state(models::TranslatorLifecycleState) }
}
