// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of block storage to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddBlockStorageDetails {
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The size of the block volume in GB.
    pub block_volume_size_in_gbs: i64,
    /// The type of the node.
    pub node_type: models::AddBlockStorageNodeType,
    /// The OCIDs of the nodes.
    pub node_ids: Option<Vec<String>>,
}

model! {
    AddBlockStorageDetails {
        required {
            block_volume_size_in_gbs = "blockVolumeSizeInGBs", with_block_volume_size_in_gbs(i64);
            node_type = "nodeType", with_node_type(models::AddBlockStorageNodeType);
        }
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            node_ids = "nodeIds", with_node_ids([String]);
        }
    }
}
