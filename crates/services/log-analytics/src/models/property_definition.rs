// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A property definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyDefinition {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The type.
    pub type_: Option<models::PropertyDefinitionType>,
    /// Whether it is global.
    pub is_global: Option<bool>,
}

model! {
    PropertyDefinition {
        name = "name";
        value = "value";
        type_ = "type";
        is_global = "isGlobal";
    }
}
