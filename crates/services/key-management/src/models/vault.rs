// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A vault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vault {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The endpoint for cryptographic operations.
    pub crypto_endpoint: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::VaultLifecycleState,
    /// The endpoint for management operations.
    pub management_endpoint: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The type of the vault. It determines the isolation, the options, and the pricing.
    pub vault_type: models::VaultType,
    /// The OCID of the restored from vault.
    pub restored_from_vault_id: Option<String>,
    /// The OCID of the wrappingkey.
    pub wrappingkey_id: String,
    /// The details of the replicas.
    pub replica_details: Option<models::VaultReplicaDetails>,
    /// Whether this is the primary one.
    pub is_primary: Option<bool>,
    /// Whether it is vault replicable.
    pub is_vault_replicable: Option<bool>,
    /// The summary of the external key manager.
    pub external_key_manager_metadata_summary: Option<models::ExternalKeyManagerMetadataSummary>,
}

model! {
    Vault {
        compartment_id = "compartmentId";
        crypto_endpoint = "cryptoEndpoint";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        management_endpoint = "managementEndpoint";
        time_created = "timeCreated";
        time_of_deletion = "timeOfDeletion";
        vault_type = "vaultType";
        restored_from_vault_id = "restoredFromVaultId";
        wrappingkey_id = "wrappingkeyId";
        replica_details = "replicaDetails";
        is_primary = "isPrimary";
        is_vault_replicable = "isVaultReplicable";
        external_key_manager_metadata_summary = "externalKeyManagerMetadataSummary";
    }
}
