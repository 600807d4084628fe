// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a MySQL ggs deployment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMySqlGgsDeploymentDetails {
    /// The Replicat process.
    pub replicat: Option<models::CreateReplicat>,
    /// The acceptable lag of GoldenGate in seconds. The service waits until the lag is lower.
    pub acceptable_lag: Option<i64>,
}

model! {
    CreateMySqlGgsDeploymentDetails {
        optional {
            replicat = "replicat", with_replicat(models::CreateReplicat);
            acceptable_lag = "acceptableLag", with_acceptable_lag(i64);
        }
    }
}
