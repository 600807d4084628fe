// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The trigger of an ML application instance view to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableMlApplicationInstanceViewTriggerDetails {
    /// The name of the trigger.
    pub trigger_name: String,
}

model! {
    EnableMlApplicationInstanceViewTriggerDetails {
        required {
            trigger_name = "triggerName", with_trigger_name(String);
        }
    }
}
