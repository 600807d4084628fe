// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchDetails {
    /// The OCID of the patch.
    pub patch_id: Option<String>,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The action.
    pub action: Option<models::PatchAction>,
    /// The options for patching.
    pub patch_options: Option<models::PatchOptions>,
}

model! {
    PatchDetails {
        optional {
            patch_id = "patchId", with_patch_id(String);
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            action = "action", with_action(models::PatchAction);
            patch_options = "patchOptions", with_patch_options(models::PatchOptions);
        }
    }
}
