// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a hosted application with IAM authentication to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHostedApplicationIamDetails {
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
    CreateHostedApplicationIamDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            description = "description", with_description(String);
            scaling_config = "scalingConfig", with_scaling_config(models::ScalingConfig);
            networking_config = "networkingConfig",
                with_networking_config(models::NetworkingConfig);
            storage_configs = "storageConfigs", with_storage_configs([models::StorageConfig]);
            environment_variables = "environmentVariables",
                with_environment_variables([models::EnvironmentVariable]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
