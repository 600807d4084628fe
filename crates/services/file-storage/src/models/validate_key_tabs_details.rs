// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of key tabs to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateKeyTabsDetails {
    /// The OCID of the mount target.
    pub mount_target_id: Option<String>,
    /// The key tab secret details.
    pub key_tab_secret_details: Option<models::KeyTabSecretDetails>,
}

model! {
    ValidateKeyTabsDetails {
        optional {
            mount_target_id = "mountTargetId", with_mount_target_id(String);
            key_tab_secret_details = "keyTabSecretDetails",
                with_key_tab_secret_details(models::KeyTabSecretDetails);
        }
    }
}
