// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the translator.
    ///
    /// The response has the header `etag`.
    UpdateTranslator = PUT "/odaInstances/{odaInstanceId}/translators/{translatorId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Translator/UpdateTranslator";
    facts { with_secret_fields(&["authToken"]); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        translator_id = path "translatorId" (String);
        update_translator_details = json(models::UpdateTranslatorDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Translator) }
    then { settled(get_translator, models::Translator, models::TranslatorLifecycleState); }
}
