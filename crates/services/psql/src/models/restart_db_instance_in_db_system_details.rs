// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DB instance to restart in a DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestartDbInstanceInDbSystemDetails {
    /// The ID of the database instance.
    pub db_instance_id: String,
    /// The restart type.
    pub restart_type: models::RestartDbInstanceInDbSystemRestartType,
}

model! {
    RestartDbInstanceInDbSystemDetails {
        required {
            db_instance_id = "dbInstanceId", with_db_instance_id(String);
            restart_type = "restartType",
                with_restart_type(models::RestartDbInstanceInDbSystemRestartType);
        }
    }
}
