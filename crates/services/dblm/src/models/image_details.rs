// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of an image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageDetails {
    /// The ID of the image.
    pub image_id: Option<String>,
    /// The image that the resource is subscribed to.
    pub subscribed_image: Option<String>,
    /// The current version.
    pub current_version: Option<String>,
    /// The image status.
    pub image_status: Option<models::ImageStatus>,
    /// The image version.
    pub image_version: Option<String>,
    /// The image owner.
    pub image_owner: Option<String>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The time of the image creation.
    pub time_image_creation: Option<DateTime<Utc>>,
    /// The up to date image version.
    pub up_to_date_image_version: Option<String>,
}

model! {
    ImageDetails {
        image_id = "imageId";
        subscribed_image = "subscribedImage";
        current_version = "currentVersion";
        image_status = "imageStatus";
        image_version = "imageVersion";
        image_owner = "imageOwner";
        created_by = "createdBy";
        time_image_creation = "timeImageCreation";
        up_to_date_image_version = "upToDateImageVersion";
    }
}
