// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A structured type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StructuredType {
    /// The schema.
    pub schema: Option<models::BaseType>,
    /// The kind of data type: primitive or structured.
    pub dt_type: Option<models::StructuredTypeDtType>,
    /// The type system name.
    pub type_system_name: Option<String>,
    /// The definition of the configuration.
    pub config_definition: Option<models::ConfigDefinition>,
}

model! {
    StructuredType {
        schema = "schema";
        dt_type = "dtType";
        type_system_name = "typeSystemName";
        config_definition = "configDefinition";
    }
}
