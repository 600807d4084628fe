// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an autonomous database to stop.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopAutonomousDatabaseDetails {
    /// Whether to force stop.
    pub is_force_stop: Option<bool>,
}

model! {
    StopAutonomousDatabaseDetails {
        optional {
            is_force_stop = "isForceStop", with_is_force_stop(bool);
        }
    }
}
