// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A backend operational status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendOperationalStatus {
    /// The status.
    pub status: models::BackendOperationalStatusStatus,
}

model! {
    BackendOperationalStatus {
        status = "status";
    }
}
