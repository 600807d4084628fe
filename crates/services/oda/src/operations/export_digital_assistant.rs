// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the digital assistant.
    ///
    /// The response has the header `opc-work-request-id`.
    ExportDigitalAssistant =
        POST "/odaInstances/{odaInstanceId}/digitalAssistants/{digitalAssistantId}/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Skill/ExportDigitalAssistant";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        digital_assistant_id = path "digitalAssistantId" (String);
        export_digital_assistant_details = json(models::ExportDigitalAssistantDetails);
    }
    returns { empty }
    then {
        settled(get_digital_assistant, models::DigitalAssistant,
            models::DigitalAssistantLifecycleState);
    }
}
