// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a mapped secret.
    ///
    /// The field `source` selects the variant.
    pub enum UpdateMappedSecretDetails by "source", sent {
        OciVault(models::UpdateVaultMappedSecretDetails) = "OCI_VAULT", as_oci_vault;
    }
    shared {
        /// The type.
        type_ = "type", copy models::MappedSecretType, in OciVault;
        /// The description.
        description = "description", str, in OciVault;
    }
}
