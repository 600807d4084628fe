// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A strategy parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StrategyParameter {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::StrategyParameterType,
    /// The description.
    pub description: String,
    /// Whether the item is required.
    pub is_required: bool,
    /// The default value.
    pub default_value: Option<Value>,
    /// The possible values.
    pub possible_values: Option<Vec<Value>>,
}

model! {
    StrategyParameter {
        name = "name";
        type_ = "type";
        description = "description";
        is_required = "isRequired";
        default_value = "defaultValue";
        possible_values = "possibleValues";
    }
}
