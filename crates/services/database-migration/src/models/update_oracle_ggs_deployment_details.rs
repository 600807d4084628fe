// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an Oracle ggs deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleGgsDeploymentDetails {
    /// The Extract process or its result.
    pub extract: Option<models::UpdateExtract>,
    /// The Replicat process.
    pub replicat: Option<models::UpdateReplicat>,
    /// The acceptable lag of GoldenGate in seconds. The service waits until the lag is lower.
    pub acceptable_lag: Option<i64>,
}

model! {
    UpdateOracleGgsDeploymentDetails {
        optional {
            extract = "extract", with_extract(models::UpdateExtract);
            replicat = "replicat", with_replicat(models::UpdateReplicat);
            acceptable_lag = "acceptableLag", with_acceptable_lag(i64);
        }
    }
}
