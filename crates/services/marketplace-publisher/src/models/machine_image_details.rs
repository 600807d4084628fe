// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a machine image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MachineImageDetails {
    /// The OCID of the source machine image.
    pub source_image_id: String,
    /// The user name.
    pub username: Option<String>,
    /// Whether customers can take snapshots of instances of the machine image.
    pub is_snapshot_allowed: bool,
    /// The shape configurations that the image supports.
    pub image_shape_compatibility_entries: Vec<models::ImageShapeCompatibility>,
    /// The validation status.
    pub validation_status: models::MachineImageValidationStatus,
    /// The errors of the image validation.
    pub validation_error: Option<String>,
}

model! {
    MachineImageDetails {
        source_image_id = "sourceImageId";
        username = "username";
        is_snapshot_allowed = "isSnapshotAllowed";
        image_shape_compatibility_entries = "imageShapeCompatibilityEntries";
        validation_status = "validationStatus";
        validation_error = "validationError";
    }
}
