// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeySummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::KeyLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The protection mode of the key: where it is stored and where its cryptographic operations
    /// are performed.
    pub protection_mode: Option<models::KeyProtectionMode>,
    /// The algorithm.
    pub algorithm: Option<models::KeyAlgorithm>,
    /// The details of the reference to the external key.
    pub external_key_reference_details: Option<models::ExternalKeyReferenceDetails>,
    /// Whether automatic key rotation is enabled.
    pub is_auto_rotation_enabled: Option<bool>,
}

model! {
    KeySummary {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        vault_id = "vaultId";
        protection_mode = "protectionMode";
        algorithm = "algorithm";
        external_key_reference_details = "externalKeyReferenceDetails";
        is_auto_rotation_enabled = "isAutoRotationEnabled";
    }
}
