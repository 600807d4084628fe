// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDetails {
    /// The OCID of the maintenance update.
    pub update_id: Option<String>,
    /// The OCID of the Grid Infrastructure home.
    pub gi_home_id: Option<String>,
    /// The update action.
    pub update_action: Option<models::DetailsUpdateAction>,
    /// The update mode.
    pub update_mode: Option<models::DetailsUpdateMode>,
    /// The OCID of the software image for Grid Infrastructure, which is of the type `GRID_IMAGE`.
    pub gi_software_image_id: Option<String>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
}

model! {
    UpdateDetails {
        optional {
            update_id = "updateId", with_update_id(String);
            gi_home_id = "giHomeId", with_gi_home_id(String);
            update_action = "updateAction", with_update_action(models::DetailsUpdateAction);
            update_mode = "updateMode", with_update_mode(models::DetailsUpdateMode);
            gi_software_image_id = "giSoftwareImageId", with_gi_software_image_id(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
        }
    }
}
