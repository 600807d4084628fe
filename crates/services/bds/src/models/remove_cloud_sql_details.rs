// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a cloud SQL to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveCloudSqlDetails {
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
}

model! {
    RemoveCloudSqlDetails {
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
        }
    }
}
