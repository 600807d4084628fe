// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The trigger of an ML application instance view to disable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisableMlApplicationInstanceViewTriggerDetails {
    /// The name of the trigger.
    pub trigger_name: String,
}

model! {
    DisableMlApplicationInstanceViewTriggerDetails {
        required {
            trigger_name = "triggerName", with_trigger_name(String);
        }
    }
}
