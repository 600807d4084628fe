// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Backend set health.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendSetHealth {
    /// The status.
    pub status: models::BackendSetHealthStatus,
    /// The warning state backend names.
    pub warning_state_backend_names: Vec<String>,
    /// The backend servers in the health state `CRITICAL`, by IP address and port.
    pub critical_state_backend_names: Vec<String>,
    /// The unknown state backend names.
    pub unknown_state_backend_names: Vec<String>,
    /// The number of backend servers in the set. Example: `7`.
    pub total_backend_count: i64,
}

model! {
    BackendSetHealth {
        status = "status";
        warning_state_backend_names = "warningStateBackendNames";
        critical_state_backend_names = "criticalStateBackendNames";
        unknown_state_backend_names = "unknownStateBackendNames";
        total_backend_count = "totalBackendCount";
    }
}
