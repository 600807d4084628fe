// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OLVM cluster asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmClusterAssetDetails {
    /// The properties of the OLVM cluster.
    pub olvm_cluster: models::OlvmClusterProperties,
}

model! {
    OlvmClusterAssetDetails {
        olvm_cluster = "olvmCluster";
    }
}
