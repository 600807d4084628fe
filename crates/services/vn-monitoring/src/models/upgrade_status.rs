// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An upgrade status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeStatus {
    /// The ID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// The status.
    pub status: models::UpgradeStatusStatus,
    /// The upgraded connections.
    pub upgraded_connections: String,
}

model! {
    UpgradeStatus {
        drg_id = "drgId";
        status = "status";
        upgraded_connections = "upgradedConnections";
    }
}
