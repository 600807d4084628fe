// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name. Unique in the parent resource.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: models::ParameterType,
    /// The value.
    pub value: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ParameterLifecycleState,
}

model! {
    Parameter {
        name = "name";
        display_name = "displayName";
        description = "description";
        type_ = "type";
        value = "value";
        lifecycle_state = "lifecycleState";
    }
}
