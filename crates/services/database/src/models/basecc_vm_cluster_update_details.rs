// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a Base Database on Cloud@Customer VM cluster update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseccVmClusterUpdateDetails {
    /// The OCID of the maintenance update.
    pub update_id: Option<String>,
    /// The update action.
    pub update_action: Option<models::BaseccVmClusterUpdateUpdateAction>,
    /// The OCID of the software image for Grid Infrastructure, which is of the type `GRID_IMAGE`.
    pub gi_software_image_id: Option<String>,
}

model! {
    BaseccVmClusterUpdateDetails {
        optional {
            update_id = "updateId", with_update_id(String);
            update_action = "updateAction",
                with_update_action(models::BaseccVmClusterUpdateUpdateAction);
            gi_software_image_id = "giSoftwareImageId", with_gi_software_image_id(String);
        }
    }
}
