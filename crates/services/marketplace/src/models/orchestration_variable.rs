// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An orchestration variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrchestrationVariable {
    /// The name.
    pub name: Option<String>,
    /// The default value.
    pub default_value: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The data type.
    pub data_type: Option<models::OrchestrationVariableDataType>,
    /// Whether the item is mandatory.
    pub is_mandatory: Option<bool>,
    /// The hint message.
    pub hint_message: Option<String>,
}

model! {
    OrchestrationVariable {
        name = "name";
        default_value = "defaultValue";
        description = "description";
        data_type = "dataType";
        is_mandatory = "isMandatory";
        hint_message = "hintMessage";
    }
}
