// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The trigger of an ML application instance view to invoke, with its parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerMlApplicationInstanceViewFlowDetails {
    /// The name of the trigger.
    pub trigger_name: String,
    /// The parameters of the call. They must match the schema of the trigger.
    pub parameters: Option<Vec<models::TriggerParameter>>,
}

model! {
    TriggerMlApplicationInstanceViewFlowDetails {
        required {
            trigger_name = "triggerName", with_trigger_name(String);
        }
        optional {
            parameters = "parameters", with_parameters([models::TriggerParameter]);
        }
    }
}
