// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of worker nodes to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddWorkerNodesDetails {
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The number of worker nodes.
    pub number_of_worker_nodes: i64,
    /// The type of the node.
    pub node_type: models::AddWorkerNodesNodeType,
    /// The shape.
    pub shape: Option<String>,
    /// The size of the block volume in GB.
    pub block_volume_size_in_gbs: Option<i64>,
    /// The configuration of the shape.
    pub shape_config: Option<models::ShapeConfigDetails>,
}

model! {
    AddWorkerNodesDetails {
        required {
            number_of_worker_nodes = "numberOfWorkerNodes", with_number_of_worker_nodes(i64);
            node_type = "nodeType", with_node_type(models::AddWorkerNodesNodeType);
        }
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            shape = "shape", with_shape(String);
            block_volume_size_in_gbs = "blockVolumeSizeInGBs", with_block_volume_size_in_gbs(i64);
            shape_config = "shapeConfig", with_shape_config(models::ShapeConfigDetails);
        }
    }
}
