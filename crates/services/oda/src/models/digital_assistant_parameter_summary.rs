// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a digital assistant parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalAssistantParameterSummary {
    /// The name. Unique in the parent resource.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: models::DigitalAssistantParameterType,
    /// The value.
    pub value: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::DigitalAssistantParameterLifecycleState,
}

model! {
    DigitalAssistantParameterSummary {
        name = "name";
        display_name = "displayName";
        description = "description";
        type_ = "type";
        value = "value";
        lifecycle_state = "lifecycleState";
    }
}
