// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an autonomous container database to restart.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestartAutonomousContainerDatabaseDetails {
    /// Whether to restart the Autonomous Container Database by force.
    pub is_force_restart: Option<bool>,
}

model! {
    RestartAutonomousContainerDatabaseDetails {
        optional {
            is_force_restart = "isForceRestart", with_is_force_restart(bool);
        }
    }
}
