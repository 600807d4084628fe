// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecretDetails {
    /// The number of the current version.
    pub current_version_number: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// The content of the secret.
    pub secret_content: Option<models::SecretContentDetails>,
    /// The configuration of the replication.
    pub replication_config: Option<models::ReplicationConfig>,
    /// The configuration of the rotation of the secret.
    pub rotation_config: Option<models::RotationConfig>,
    /// The rules for the use and management of the secret.
    pub secret_rules: Option<Vec<models::SecretRule>>,
    /// The settings for automatic generation of the secret.
    pub secret_generation_context: Option<models::SecretGenerationContext>,
    /// Whether the content of the secret is generated automatically.
    pub enable_auto_generation: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateSecretDetails {
        optional {
            current_version_number = "currentVersionNumber", with_current_version_number(i64),
                clear_current_version_number;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            metadata = "metadata", with_metadata({Value}), clear_metadata;
            secret_content = "secretContent", with_secret_content(models::SecretContentDetails),
                clear_secret_content;
            replication_config = "replicationConfig",
                with_replication_config(models::ReplicationConfig), clear_replication_config;
            rotation_config = "rotationConfig", with_rotation_config(models::RotationConfig),
                clear_rotation_config;
            secret_rules = "secretRules", with_secret_rules([models::SecretRule]),
                clear_secret_rules;
            secret_generation_context = "secretGenerationContext",
                with_secret_generation_context(models::SecretGenerationContext),
                clear_secret_generation_context;
            enable_auto_generation = "enableAutoGeneration", with_enable_auto_generation(bool),
                clear_enable_auto_generation;
        }
    }
}
