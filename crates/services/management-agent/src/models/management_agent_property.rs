// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A management agent property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentProperty {
    /// The name.
    pub name: String,
    /// The values.
    pub values: Vec<String>,
    /// The units.
    pub units: Option<models::ManagementAgentPropertyUnits>,
}

model! {
    ManagementAgentProperty {
        name = "name";
        values = "values";
        units = "units";
    }
}
