// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a top utilized resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopUtilizedResourceSummary {
    /// The OCID of the resource.
    pub resource_id: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The OCID of the compartment of the resource.
    pub resource_compartment_id: String,
    /// The name of the compartment of the resource.
    pub resource_compartment_name: String,
    /// The total number of units.
    pub total_units: f64,
    /// The type of the unit.
    pub unit_type: models::TopUtilizedResourceUnitType,
}

model! {
    TopUtilizedResourceSummary {
        resource_id = "resourceId";
        resource_name = "resourceName";
        resource_compartment_id = "resourceCompartmentId";
        resource_compartment_name = "resourceCompartmentName";
        total_units = "totalUnits";
        unit_type = "unitType";
    }
}
