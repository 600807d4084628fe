// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a machine image package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MachineImagePackageDetails {
    /// The OCID of the compute image.
    pub compute_image_id: Option<String>,
    /// The OCID of the compute application catalog.
    pub compute_app_catalog_id: Option<String>,
    /// The compute package version.
    pub compute_package_version: Option<String>,
}

model! {
    MachineImagePackageDetails {
        compute_image_id = "computeImageId";
        compute_app_catalog_id = "computeAppCatalogId";
        compute_package_version = "computePackageVersion";
    }
}
