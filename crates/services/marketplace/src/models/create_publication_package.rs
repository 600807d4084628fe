// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a publication package to create.
    ///
    /// The field `packageType` selects the variant.
    pub enum CreatePublicationPackage by "packageType", sent {
        Image(models::CreateImagePublicationPackage) = "IMAGE", as_image;
    }
    shared {
        /// The version of the package.
        package_version = "packageVersion", str, in Image;
        /// The operating system.
        operating_system = "operatingSystem", ref models::OperatingSystem, in Image;
        /// The EULAs.
        eula = "eula", ref [models::Eula], in Image;
    }
}
