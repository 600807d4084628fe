// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An internal trigger of the instance, which starts one of its flows.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MlApplicationInstanceInternalTrigger {
    /// The name or display name of the resource.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The definition of the trigger.
    pub trigger_definition: String,
    /// Whether the trigger is enabled. If false, it does not fire.
    pub is_enabled: bool,
}

model! {
    MlApplicationInstanceInternalTrigger, "type" = "ML_APPLICATION_INSTANCE_INTERNAL_TRIGGER" {
        name = "name";
        component_name = "componentName";
        trigger_definition = "triggerDefinition";
        is_enabled = "isEnabled";
    }
}
