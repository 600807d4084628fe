// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the digital assistant parameter.
    ///
    /// The response has the header `etag`.
    UpdateDigitalAssistantParameter =
        PUT "/odaInstances/{odaInstanceId}/digitalAssistants/{digitalAssistantId}/parameters/{parameterName}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/DigitalAssistantParameter/UpdateDigitalAssistantParameter";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        digital_assistant_id = path "digitalAssistantId" (String);
        parameter_name = path "parameterName" (String);
        update_digital_assistant_parameter_details =
            json(models::UpdateDigitalAssistantParameterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DigitalAssistantParameter) }
    then {
        settled(get_digital_assistant_parameter, models::DigitalAssistantParameter,
            models::DigitalAssistantParameterLifecycleState);
    }
}
