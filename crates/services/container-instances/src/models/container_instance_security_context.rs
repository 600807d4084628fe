// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A container instance security context.
    ///
    /// The field `securityContextType` selects the variant.
    pub enum ContainerInstanceSecurityContext by "securityContextType" {
        Linux(models::LinuxContainerInstanceSecurityContext) = "LINUX", as_linux;
    }
}
