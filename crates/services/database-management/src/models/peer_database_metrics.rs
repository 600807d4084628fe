// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Peer database metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeerDatabaseMetrics {
    /// The peer DB metrics.
    pub peer_db_metrics: Vec<models::DatabaseUsageMetrics>,
}

model! {
    PeerDatabaseMetrics {
        peer_db_metrics = "peerDbMetrics";
    }
}
