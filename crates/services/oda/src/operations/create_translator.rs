// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a translator.
    ///
    /// The response has the headers `etag` and `location`.
    CreateTranslator = POST "/odaInstances/{odaInstanceId}/translators",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Translator/CreateTranslator";
    facts {
        with_retry_token();
        with_secret_fields(&["authToken"]);
    }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        create_translator_details = json(models::CreateTranslatorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Translator) }
    then {
        settled(get_translator, models::Translator, models::TranslatorLifecycleState);
        with_id("translatorId", "id");
    }
}
