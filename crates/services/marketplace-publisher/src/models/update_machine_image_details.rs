// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a machine image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMachineImageDetails {
    /// The OCID of the source machine image.
    pub source_image_id: Option<String>,
    /// The user name.
    pub username: Option<String>,
    /// Whether customers can take snapshots of instances of the machine image.
    pub is_snapshot_allowed: Option<bool>,
    /// The shape configurations that the image supports.
    pub image_shape_compatibility_entries: Option<Vec<models::ImageShapeCompatibility>>,
}

model! {
    UpdateMachineImageDetails {
        optional {
            source_image_id = "sourceImageId", with_source_image_id(String);
            username = "username", with_username(String);
            is_snapshot_allowed = "isSnapshotAllowed", with_is_snapshot_allowed(bool);
            image_shape_compatibility_entries = "imageShapeCompatibilityEntries",
                with_image_shape_compatibility_entries([models::ImageShapeCompatibility]);
        }
    }
}
