// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a BDS cluster version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsClusterVersionSummary {
    /// The Big Data Service version of the cluster.
    pub bds_version: Option<String>,
    /// The version of Oracle Distribution including Apache Hadoop (ODH).
    pub odh_version: Option<String>,
}

model! {
    BdsClusterVersionSummary {
        optional {
            bds_version = "bdsVersion", with_bds_version(String);
            odh_version = "odhVersion", with_odh_version(String);
        }
    }
}
