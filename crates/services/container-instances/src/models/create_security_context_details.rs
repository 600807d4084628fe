// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a security context to create.
    ///
    /// The field `securityContextType` selects the variant.
    pub enum CreateSecurityContextDetails by "securityContextType", sent {
        Linux(models::CreateLinuxSecurityContextDetails) = "LINUX", as_linux;
    }
}
