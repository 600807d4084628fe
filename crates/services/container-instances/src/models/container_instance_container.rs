// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A container instance container.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerInstanceContainer {
    /// The OCID of the container.
    pub container_id: String,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    ContainerInstanceContainer {
        container_id = "containerId";
        display_name = "displayName";
    }
}
