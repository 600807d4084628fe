// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a MySQL ggs deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMySqlGgsDeploymentDetails {
    /// The Replicat process.
    pub replicat: Option<models::UpdateReplicat>,
    /// The acceptable lag of GoldenGate in seconds. The service waits until the lag is lower.
    pub acceptable_lag: Option<i64>,
}

model! {
    UpdateMySqlGgsDeploymentDetails {
        optional {
            replicat = "replicat", with_replicat(models::UpdateReplicat);
            acceptable_lag = "acceptableLag", with_acceptable_lag(i64);
        }
    }
}
