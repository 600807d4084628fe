// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the digital assistant.
    DeleteDigitalAssistant =
        DELETE "/odaInstances/{odaInstanceId}/digitalAssistants/{digitalAssistantId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/DigitalAssistant/DeleteDigitalAssistant";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        digital_assistant_id = path "digitalAssistantId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_digital_assistant); }
}
