// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an image publication package to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImagePublicationPackage {
    /// The version of the package.
    pub package_version: String,
    /// The operating system.
    pub operating_system: models::OperatingSystem,
    /// The EULAs.
    pub eula: Vec<models::Eula>,
    /// The ID of the image.
    pub image_id: Option<String>,
}

model! {
    CreateImagePublicationPackage, "packageType" = "IMAGE" {
        required {
            package_version = "packageVersion", with_package_version(String);
            operating_system = "operatingSystem", with_operating_system(models::OperatingSystem);
            eula = "eula", with_eula([models::Eula]);
        }
        optional {
            image_id = "imageId", with_image_id(String);
        }
    }
}
