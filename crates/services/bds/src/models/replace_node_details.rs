// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a node to replace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceNodeDetails {
    /// The host name of the node.
    pub node_host_name: String,
    /// The ID of the node backup.
    pub node_backup_id: Option<String>,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The heterogeneous shapes.
    pub heterogeneous_shapes: Option<Vec<String>>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The shape of the new node. Default: that of the current node.
    pub shape: Option<String>,
}

model! {
    ReplaceNodeDetails {
        required {
            node_host_name = "nodeHostName", with_node_host_name(String);
        }
        optional {
            node_backup_id = "nodeBackupId", with_node_backup_id(String);
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            heterogeneous_shapes = "heterogeneousShapes", with_heterogeneous_shapes([String]);
            secret_id = "secretId", with_secret_id(String);
            shape = "shape", with_shape(String);
        }
    }
}
