// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a hosted application to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHostedApplicationDetails {
    /// The authentication configuration for callers. If absent in an update, it remains unchanged.
    pub inbound_auth_config: models::InboundAuthConfig,
    /// The paths that require no authentication: exact, such as `/health`, or with a wildcard, such
    /// as `/public/*`.
    pub public_access_path_patterns: Option<Vec<String>>,
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
    CreateHostedApplicationDetails {
        required {
            inbound_auth_config = "inboundAuthConfig",
                with_inbound_auth_config(models::InboundAuthConfig);
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            public_access_path_patterns = "publicAccessPathPatterns",
                with_public_access_path_patterns([String]);
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
