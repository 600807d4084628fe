// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// OCC demand signal data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccDemandSignalData {
    /// The type of the resource.
    pub resource_type: String,
    /// The units.
    pub units: String,
    /// The values.
    pub values: Vec<models::OccDemandSignalValue>,
}

model! {
    OccDemandSignalData {
        required {
            resource_type = "resourceType", with_resource_type(String);
            units = "units", with_units(String);
            values = "values", with_values([models::OccDemandSignalValue]);
        }
    }
}
