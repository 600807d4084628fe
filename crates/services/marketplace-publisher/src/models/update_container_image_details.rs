// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a container image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContainerImageDetails {
    /// The OCID of the source registry of the container image.
    pub source_registry_id: String,
    /// The URL of the source registry of the container image.
    pub source_registry_url: String,
}

model! {
    UpdateContainerImageDetails {
        required {
            source_registry_id = "sourceRegistryId", with_source_registry_id(String);
            source_registry_url = "sourceRegistryUrl", with_source_registry_url(String);
        }
    }
}
