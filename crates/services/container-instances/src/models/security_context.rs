// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A security context.
    ///
    /// The field `securityContextType` selects the variant.
    pub enum SecurityContext by "securityContextType" {
        Linux(models::LinuxSecurityContext) = "LINUX", as_linux;
    }
}
