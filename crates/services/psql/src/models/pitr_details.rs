// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a PITR.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PitrDetails {
    /// The PITR state.
    pub pitr_state: models::PitrState,
    /// The recovery time windows.
    pub recovery_time_windows: Option<Vec<models::PitrTimeWindow>>,
}

model! {
    PitrDetails {
        pitr_state = "pitrState";
        recovery_time_windows = "recoveryTimeWindows";
    }
}
