// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A container configuration.
    ///
    /// The field `containerConfigType` selects the variant.
    pub enum ContainerConfig by "containerConfigType" {
        ContainerInstanceConfig(models::ContainerInstanceConfig) = "CONTAINER_INSTANCE_CONFIG",
            as_container_instance_config;
    }
}
