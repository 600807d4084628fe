// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of an autonomous data base variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDataBaseVariableDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The database workload type.
    pub db_workload: Option<String>,
}

model! {
    AutonomousDataBaseVariableDependsOn {
        compartment_id = "compartmentId";
        db_workload = "dbWorkload";
    }
}
