// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the digital assistant.
    ///
    /// The response has the header `etag`.
    UpdateDigitalAssistant =
        PUT "/odaInstances/{odaInstanceId}/digitalAssistants/{digitalAssistantId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/DigitalAssistant/UpdateDigitalAssistant";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        digital_assistant_id = path "digitalAssistantId" (String);
        update_digital_assistant_details = json(models::UpdateDigitalAssistantDetails);
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
    }
}
