// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Configures the digital assistant parameters.
    ConfigureDigitalAssistantParameters =
        POST "/odaInstances/{odaInstanceId}/actions/configureDigitalAssistantParameters",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/DigitalAssistantParameter/ConfigureDigitalAssistantParameters";
    required {
        oda_instance_id = path "odaInstanceId" (String);
        configure_digital_assistant_parameters_details =
            json(models::ConfigureDigitalAssistantParametersDetails);
    }
    returns { empty }
}
