// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an Oracle ggs deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleGgsDeploymentDetails {
    /// The GoldenGate deployment.
    pub ggs_deployment: Option<models::GgsDeployment>,
    /// The Extract process or its result.
    pub extract: Option<models::Extract>,
    /// The Replicat process.
    pub replicat: Option<models::Replicat>,
    /// The acceptable lag of GoldenGate in seconds. The service waits until the lag is lower.
    pub acceptable_lag: Option<i64>,
}

model! {
    OracleGgsDeploymentDetails {
        ggs_deployment = "ggsDeployment";
        extract = "extract";
        replicat = "replicat";
        acceptable_lag = "acceptableLag";
    }
}
