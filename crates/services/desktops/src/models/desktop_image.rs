// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A desktop image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopImage {
    /// The OCID of the image.
    pub image_id: String,
    /// The name of the image.
    pub image_name: String,
    /// The operating system.
    pub operating_system: Option<String>,
}

model! {
    DesktopImage {
        required {
            image_id = "imageId", with_image_id(String);
            image_name = "imageName", with_image_name(String);
        }
        optional {
            operating_system = "operatingSystem", with_operating_system(String);
        }
    }
}
