// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A key version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyVersion {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the key.
    pub key_id: String,
    /// The public key.
    pub public_key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::KeyVersionLifecycleState>,
    /// The origin.
    pub origin: Option<models::KeyVersionOrigin>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The OCID of the restored from key version.
    pub restored_from_key_version_id: Option<String>,
    /// The details of the replicas.
    pub replica_details: Option<models::KeyVersionReplicaDetails>,
    /// Whether this is the primary one.
    pub is_primary: Option<bool>,
    /// The details of the reference to the external key.
    pub external_key_reference_details: Option<models::ExternalKeyReferenceDetails>,
    /// Whether the key version results from an automatic rotation.
    pub is_auto_rotated: Option<bool>,
}

model! {
    KeyVersion {
        compartment_id = "compartmentId";
        id = "id";
        key_id = "keyId";
        public_key = "publicKey";
        lifecycle_state = "lifecycleState";
        origin = "origin";
        time_created = "timeCreated";
        time_of_deletion = "timeOfDeletion";
        vault_id = "vaultId";
        restored_from_key_version_id = "restoredFromKeyVersionId";
        replica_details = "replicaDetails";
        is_primary = "isPrimary";
        external_key_reference_details = "externalKeyReferenceDetails";
        is_auto_rotated = "isAutoRotated";
    }
}
