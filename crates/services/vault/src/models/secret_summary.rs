// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the key.
    pub key_id: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::SecretLifecycleState,
    /// The configuration of the replication.
    pub replication_config: Option<models::ReplicationConfig>,
    /// Whether the secret is a replica.
    pub is_replica: Option<bool>,
    /// The source region of the replicated secret.
    pub source_region_information: Option<models::SourceRegionInformation>,
    /// The configuration of the rotation of the secret.
    pub rotation_config: Option<models::RotationConfig>,
    /// The status of the rotation of the secret.
    pub rotation_status: Option<models::SecretRotationStatus>,
    /// The time of the last successful rotation of the secret.
    pub last_rotation_time: Option<DateTime<Utc>>,
    /// The scheduled time of the next rotation of the secret.
    pub next_rotation_time: Option<DateTime<Utc>>,
    /// The name of the secret.
    pub secret_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The expiration time of the current secret version.
    pub time_of_current_version_expiry: Option<DateTime<Utc>>,
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The settings for automatic generation of the secret.
    pub secret_generation_context: Option<models::SecretGenerationContext>,
    /// Whether the content of the secret is generated automatically.
    pub is_auto_generation_enabled: Option<bool>,
}

model! {
    SecretSummary {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        description = "description";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        key_id = "keyId";
        id = "id";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        replication_config = "replicationConfig";
        is_replica = "isReplica";
        source_region_information = "sourceRegionInformation";
        rotation_config = "rotationConfig";
        rotation_status = "rotationStatus";
        last_rotation_time = "lastRotationTime";
        next_rotation_time = "nextRotationTime";
        secret_name = "secretName";
        time_created = "timeCreated";
        time_of_current_version_expiry = "timeOfCurrentVersionExpiry";
        time_of_deletion = "timeOfDeletion";
        vault_id = "vaultId";
        secret_generation_context = "secretGenerationContext";
        is_auto_generation_enabled = "isAutoGenerationEnabled";
    }
}
