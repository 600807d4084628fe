// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The trigger of an ML application instance to invoke.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerMlApplicationInstanceFlowDetails {
    /// The name of the trigger.
    pub trigger_name: String,
}

model! {
    TriggerMlApplicationInstanceFlowDetails {
        required {
            trigger_name = "triggerName", with_trigger_name(String);
        }
    }
}
