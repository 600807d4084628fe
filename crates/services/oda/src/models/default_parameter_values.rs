// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Default parameter values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultParameterValues {
    /// The resource types default parameter values.
    pub resource_types_default_parameter_values:
        Option<Vec<models::ResourceTypeDefaultParameterValues>>,
}

model! {
    DefaultParameterValues {
        resource_types_default_parameter_values = "resourceTypesDefaultParameterValues";
    }
}
