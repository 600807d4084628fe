// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a key version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyVersionSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the key.
    pub key_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::KeyVersionLifecycleState>,
    /// The origin.
    pub origin: models::KeyVersionOrigin,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The details of the reference to the external key.
    pub external_key_reference_details: Option<models::ExternalKeyReferenceDetails>,
    /// Whether the key version results from an automatic rotation.
    pub is_auto_rotated: Option<bool>,
}

model! {
    KeyVersionSummary {
        compartment_id = "compartmentId";
        id = "id";
        key_id = "keyId";
        lifecycle_state = "lifecycleState";
        origin = "origin";
        time_created = "timeCreated";
        time_of_deletion = "timeOfDeletion";
        vault_id = "vaultId";
        external_key_reference_details = "externalKeyReferenceDetails";
        is_auto_rotated = "isAutoRotated";
    }
}
