// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a vector store connector to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVectorStoreConnectorDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the vector store to fill.
    pub vector_store_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The schedule of automatic file syncs.
    pub schedule_config: Option<models::ScheduleConfig>,
    /// The configuration of the data source.
    pub configuration: models::ConnectorConfiguration,
    /// The OCID of the vault secret that contains the decryption key. Only applies to encrypted
    /// data.
    pub vault_secret_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateVectorStoreConnectorDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            vector_store_id = "vectorStoreId", with_vector_store_id(String);
            display_name = "displayName", with_display_name(String);
            configuration = "configuration", with_configuration(models::ConnectorConfiguration);
        }
        optional {
            description = "description", with_description(String);
            schedule_config = "scheduleConfig", with_schedule_config(models::ScheduleConfig);
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
