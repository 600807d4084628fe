// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Replica vault metadata.
    ///
    /// The field `vaultType` selects the variant.
    pub enum ReplicaVaultMetadata by "vaultType", sent {
        External(models::ReplicaExternalVaultMetadata) = "EXTERNAL", as_external;
    }
}
