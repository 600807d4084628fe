// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a DB home variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbHomeVariableDependsOn {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    DbHomeVariableDependsOn {
        db_system_id = "dbSystemId";
        compartment_id = "compartmentId";
    }
}
