// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an OCI FSS security to create.
    ///
    /// The field `auth` selects the variant.
    pub enum CreateOciFssSecurityDetails by "auth", sent {
        Sys(models::CreateOciFssSysSecurityDetails) = "SYS", as_sys;
    }
    shared {
        /// Whether data is encrypted in transit.
        is_encrypted_in_transit = "isEncryptedInTransit", copy bool, in Sys;
    }
}
