// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OpenSearch cluster to restore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreOpensearchClusterDetails {
    /// The OCID of the OpenSearch cluster backup.
    pub opensearch_cluster_backup_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The prefix.
    pub prefix: Option<String>,
}

model! {
    RestoreOpensearchClusterDetails {
        required {
            opensearch_cluster_backup_id = "opensearchClusterBackupId",
                with_opensearch_cluster_backup_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            prefix = "prefix", with_prefix(String);
        }
    }
}
