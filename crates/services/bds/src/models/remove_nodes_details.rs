// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of nodes to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveNodesDetails {
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// Whether to force the removal of the node if graceful removal fails.
    pub is_force_remove_enabled: Option<bool>,
    /// The IDs of the instances.
    pub instance_ids: Vec<String>,
}

model! {
    RemoveNodesDetails {
        required {
            instance_ids = "instanceIds", with_instance_ids([String]);
        }
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            is_force_remove_enabled = "isForceRemoveEnabled", with_is_force_remove_enabled(bool);
        }
    }
}
