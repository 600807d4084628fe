// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a mapped secret to create.
    ///
    /// The field `source` selects the variant.
    pub enum CreateMappedSecretDetails by "source", sent {
        OciVault(models::CreateVaultMappedSecretDetails) = "OCI_VAULT", as_oci_vault;
    }
    shared {
        /// The name.
        name = "name", str, in OciVault;
        /// The type.
        type_ = "type", copy models::MappedSecretType, in OciVault;
        /// The description.
        description = "description", str, in OciVault;
    }
}
