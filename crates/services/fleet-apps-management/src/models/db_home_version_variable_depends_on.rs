// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a DB home version variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbHomeVersionVariableDependsOn {
    /// The OCID of the Database Home.
    pub db_home_id: String,
}

model! {
    DbHomeVersionVariableDependsOn {
        db_home_id = "dbHomeId";
    }
}
