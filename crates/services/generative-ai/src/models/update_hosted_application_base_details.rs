// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The common fields to update in hosted applications.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHostedApplicationBaseDetails {
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
}

model! {
    UpdateHostedApplicationBaseDetails {
        display_name = "displayName";
        description = "description";
        scaling_config = "scalingConfig";
        environment_variables = "environmentVariables";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
