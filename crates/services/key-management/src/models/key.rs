// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Key {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The current key version.
    pub current_key_version: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The cryptographic properties of the key, such as its algorithm and length.
    pub key_shape: models::KeyShape,
    /// The protection mode of the key: where it is stored and where its cryptographic operations
    /// are performed.
    pub protection_mode: Option<models::KeyProtectionMode>,
    /// The lifecycle state.
    pub lifecycle_state: models::KeyLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The OCID of the restored from key.
    pub restored_from_key_id: Option<String>,
    /// The details of the replicas.
    pub replica_details: Option<models::KeyReplicaDetails>,
    /// Whether this is the primary one.
    pub is_primary: Option<bool>,
    /// Whether automatic key rotation is enabled.
    pub is_auto_rotation_enabled: Option<bool>,
    /// The details of automatic key rotation.
    pub auto_key_rotation_details: Option<models::AutoKeyRotationDetails>,
    /// The details of the reference to the external key.
    pub external_key_reference_details: Option<models::ExternalKeyReferenceDetails>,
}

model! {
    Key {
        compartment_id = "compartmentId";
        current_key_version = "currentKeyVersion";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        key_shape = "keyShape";
        protection_mode = "protectionMode";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_of_deletion = "timeOfDeletion";
        vault_id = "vaultId";
        restored_from_key_id = "restoredFromKeyId";
        replica_details = "replicaDetails";
        is_primary = "isPrimary";
        is_auto_rotation_enabled = "isAutoRotationEnabled";
        auto_key_rotation_details = "autoKeyRotationDetails";
        external_key_reference_details = "externalKeyReferenceDetails";
    }
}
