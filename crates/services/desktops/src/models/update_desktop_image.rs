// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a desktop image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDesktopImage {
    /// The OCID of the image.
    pub image_id: String,
}

model! {
    UpdateDesktopImage {
        required {
            image_id = "imageId", with_image_id(String);
        }
    }
}
