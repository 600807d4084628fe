// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a key version to set.
    ///
    /// The field `provider` selects the variant.
    pub enum SetKeyVersionDetails by "provider", sent {
        Oci(models::OciProviderSetKeyVersionDetails) = "OCI", as_oci;
    }
}
