// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a digital assistant.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateDigitalAssistant = POST "/odaInstances/{odaInstanceId}/digitalAssistants",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/DigitalAssistant/CreateDigitalAssistant";
    facts { with_retry_token(); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        create_digital_assistant_details = json(models::CreateDigitalAssistantDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_digital_assistant, models::DigitalAssistant,
            models::DigitalAssistantLifecycleState);
        with_id("digitalAssistantId", "id");
    }
}
