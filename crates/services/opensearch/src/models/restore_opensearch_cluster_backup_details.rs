// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OpenSearch cluster backup to restore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreOpensearchClusterBackupDetails {
    /// The ID of the cluster.
    pub cluster_id: String,
}

model! {
    RestoreOpensearchClusterBackupDetails {
        cluster_id = "clusterId";
    }
}
