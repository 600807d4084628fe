// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of OCCM demand signal resource property constraints.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccmDemandSignalResourcePropertyConstraintsSummary {
    /// The constraint name.
    pub constraint_name: String,
    /// The constraint value.
    pub constraint_value: String,
}

model! {
    OccmDemandSignalResourcePropertyConstraintsSummary {
        constraint_name = "constraintName";
        constraint_value = "constraintValue";
    }
}
