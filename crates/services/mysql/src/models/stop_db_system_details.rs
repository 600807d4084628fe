// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DB system to stop.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopDbSystemDetails {
    /// The shutdown mode of InnoDB.
    pub shutdown_type: models::StopDbSystemShutdownType,
}

model! {
    StopDbSystemDetails {
        required {
            shutdown_type = "shutdownType", with_shutdown_type(models::StopDbSystemShutdownType);
        }
    }
}
