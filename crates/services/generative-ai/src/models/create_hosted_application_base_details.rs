// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The common details of hosted applications to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHostedApplicationBaseDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The scaling configuration of the application.
    pub scaling_config: Option<models::ScalingConfig>,
    /// The inbound and outbound networking configuration of the application.
    pub networking_config: Option<models::NetworkingConfig>,
    /// The managed storages that the application uses.
    pub storage_configs: Option<Vec<models::StorageConfig>>,
    /// The environment variables of the application.
    pub environment_variables: Option<Vec<models::EnvironmentVariable>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateHostedApplicationBaseDetails {
        display_name = "displayName";
        compartment_id = "compartmentId";
        description = "description";
        scaling_config = "scalingConfig";
        networking_config = "networkingConfig";
        storage_configs = "storageConfigs";
        environment_variables = "environmentVariables";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
