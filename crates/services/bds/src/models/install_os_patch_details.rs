// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an OS patch to install.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallOsPatchDetails {
    /// The version of the operating system patch.
    pub os_patch_version: String,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The patching configurations.
    pub patching_configs: Option<models::PatchingConfigs>,
    /// Whether this is a dry run, without changes.
    pub is_dry_run: Option<bool>,
}

model! {
    InstallOsPatchDetails {
        required {
            os_patch_version = "osPatchVersion", with_os_patch_version(String);
        }
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            patching_configs = "patchingConfigs", with_patching_configs(models::PatchingConfigs);
            is_dry_run = "isDryRun", with_is_dry_run(bool);
        }
    }
}
