// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A hosted application (an agent or MCP application) with the configuration shared by its
/// deployments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostedApplication {
    /// The authentication configuration for callers. If absent in an update, it remains unchanged.
    pub inbound_auth_config: Option<models::InboundAuthConfig>,
    /// The domain name of the application, for IPv4 and IPv6. Absent until the service assigns it.
    pub application_endpoint: Option<String>,
    /// The paths that require no authentication: exact, such as `/health`, or with a wildcard, such
    /// as `/public/*`.
    pub public_access_path_patterns: Option<Vec<String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::HostedApplicationLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The scaling configuration of the application.
    pub scaling_config: Option<models::ScalingConfig>,
    /// The managed storages that the application uses.
    pub storage_configs: Option<Vec<models::StorageConfig>>,
    /// The inbound and outbound networking configuration of the application.
    pub networking_config: Option<models::NetworkingConfig>,
    /// The environment variables of the application.
    pub environment_variables: Option<Vec<models::EnvironmentVariable>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    HostedApplication {
        inbound_auth_config = "inboundAuthConfig";
        application_endpoint = "applicationEndpoint";
        public_access_path_patterns = "publicAccessPathPatterns";
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        scaling_config = "scalingConfig";
        storage_configs = "storageConfigs";
        networking_config = "networkingConfig";
        environment_variables = "environmentVariables";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
