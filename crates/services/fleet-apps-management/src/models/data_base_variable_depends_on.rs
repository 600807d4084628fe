// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a data base variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataBaseVariableDependsOn {
    /// The OCID of the Database Home.
    pub db_home_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    DataBaseVariableDependsOn {
        db_home_id = "dbHomeId";
        compartment_id = "compartmentId";
    }
}
