// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a patch to install.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallPatchDetails {
    /// The version.
    pub version: String,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The patching configuration.
    pub patching_config: Option<models::OdhPatchingConfig>,
}

model! {
    InstallPatchDetails {
        required {
            version = "version", with_version(String);
        }
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            patching_config = "patchingConfig", with_patching_config(models::OdhPatchingConfig);
        }
    }
}
