// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A management agent image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentImage {
    /// The ID of the resource.
    pub id: String,
    /// The type of the platform.
    pub platform_type: models::ManagementAgentImagePlatformType,
    /// The name of the platform.
    pub platform_name: Option<String>,
    /// The type of the package.
    pub package_type: Option<models::ManagementAgentImagePackageType>,
    /// The target architecture of the installation package.
    pub package_architecture_type: Option<models::ManagementAgentImagePackageArchitectureType>,
    /// The version.
    pub version: String,
    /// The size. In bytes.
    pub size: Option<f64>,
    /// The checksum.
    pub checksum: Option<String>,
    /// The Object Storage URL for the download.
    pub object_url: Option<String>,
    /// The location of the image in Object Storage.
    pub image_object_storage_details: Option<models::ObjectDetails>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ManagementAgentImageLifecycleState>,
}

model! {
    ManagementAgentImage {
        id = "id";
        platform_type = "platformType";
        platform_name = "platformName";
        package_type = "packageType";
        package_architecture_type = "packageArchitectureType";
        version = "version";
        size = "size";
        checksum = "checksum";
        object_url = "objectUrl";
        image_object_storage_details = "imageObjectStorageDetails";
        lifecycle_state = "lifecycleState";
    }
}
