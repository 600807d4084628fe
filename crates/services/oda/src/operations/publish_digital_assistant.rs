// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Publishes the digital assistant.
    ///
    /// The response has the header `etag`.
    PublishDigitalAssistant =
        POST "/odaInstances/{odaInstanceId}/digitalAssistants/{digitalAssistantId}/actions/publish",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/DigitalAssistant/PublishDigitalAssistant";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        digital_assistant_id = path "digitalAssistantId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DigitalAssistant) }
    then {
        settled(get_digital_assistant, models::DigitalAssistant,
            models::DigitalAssistantLifecycleState);
        with_id("digitalAssistantId", "id");
    }
}
