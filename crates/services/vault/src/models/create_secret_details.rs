// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a secret to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecretDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the key.
    pub key_id: String,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// The content of the secret.
    pub secret_content: Option<models::SecretContentDetails>,
    /// The configuration of the replication.
    pub replication_config: Option<models::ReplicationConfig>,
    /// The configuration of the rotation of the secret.
    pub rotation_config: Option<models::RotationConfig>,
    /// The name of the secret.
    pub secret_name: String,
    /// The rules for the use and management of the secret.
    pub secret_rules: Option<Vec<models::SecretRule>>,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The settings for automatic generation of the secret.
    pub secret_generation_context: Option<models::SecretGenerationContext>,
    /// Whether the content of the secret is generated automatically. Default: `false`.
    pub enable_auto_generation: Option<bool>,
}

model! {
    CreateSecretDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            key_id = "keyId", with_key_id(String);
            secret_name = "secretName", with_secret_name(String);
            vault_id = "vaultId", with_vault_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            metadata = "metadata", with_metadata({Value});
            secret_content = "secretContent", with_secret_content(models::SecretContentDetails);
            replication_config = "replicationConfig",
                with_replication_config(models::ReplicationConfig);
            rotation_config = "rotationConfig", with_rotation_config(models::RotationConfig);
            secret_rules = "secretRules", with_secret_rules([models::SecretRule]);
            secret_generation_context = "secretGenerationContext",
                with_secret_generation_context(models::SecretGenerationContext);
            enable_auto_generation = "enableAutoGeneration", with_enable_auto_generation(bool);
        }
    }
}
