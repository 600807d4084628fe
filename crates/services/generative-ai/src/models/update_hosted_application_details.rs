// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a hosted application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHostedApplicationDetails {
    /// The authentication configuration for callers. If absent in an update, it remains unchanged.
    pub inbound_auth_config: Option<models::InboundAuthConfig>,
    /// The paths that require no authentication: exact, such as `/health`, or with a wildcard, such
    /// as `/public/*`.
    pub public_access_path_patterns: Option<Vec<String>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The scaling configuration of the application.
    pub scaling_config: Option<models::ScalingConfig>,
    /// The environment variables of the application.
    pub environment_variables: Option<Vec<models::EnvironmentVariable>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateHostedApplicationDetails {
        optional {
            inbound_auth_config = "inboundAuthConfig",
                with_inbound_auth_config(models::InboundAuthConfig), clear_inbound_auth_config;
            public_access_path_patterns = "publicAccessPathPatterns",
                with_public_access_path_patterns([String]), clear_public_access_path_patterns;
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            scaling_config = "scalingConfig", with_scaling_config(models::ScalingConfig),
                clear_scaling_config;
            environment_variables = "environmentVariables",
                with_environment_variables([models::EnvironmentVariable]),
                clear_environment_variables;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
