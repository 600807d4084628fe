// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A mapped secret.
    ///
    /// The field `source` selects the variant.
    pub enum MappedSecret by "source" {
        OciVault(models::VaultMappedSecret) = "OCI_VAULT", as_oci_vault;
    }
    shared {
        /// The name.
        name = "name", str, in OciVault;
        /// The type.
        type_ = "type", copy models::MappedSecretType, in OciVault;
        /// The OCID of the network firewall policy that contains the object.
        parent_resource_id = "parentResourceId", str, in OciVault;
        /// The description.
        description = "description", str, in OciVault;
    }
}
