// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a stack artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackArtifactDetails {
    /// The OCID of the source stack.
    pub source_stack_id: String,
    /// The OCIDs of the image listings that the stack refers to.
    pub image_listing_ids: Option<Vec<String>>,
    /// The validation status.
    pub validation_status: models::StackArtifactValidationStatus,
    /// The errors of the image validation.
    pub validation_error: Option<String>,
}

model! {
    StackArtifactDetails {
        source_stack_id = "sourceStackId";
        image_listing_ids = "imageListingIds";
        validation_status = "validationStatus";
        validation_error = "validationError";
    }
}
