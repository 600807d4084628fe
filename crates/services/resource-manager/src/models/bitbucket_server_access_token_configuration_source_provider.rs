// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A Bitbucket server access token configuration source provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BitbucketServerAccessTokenConfigurationSourceProvider {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ConfigurationSourceProviderLifecycleState>,
    /// The configuration of the private server.
    pub private_server_config_details: Option<models::PrivateServerConfigDetails>,
    /// The user name.
    pub username: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// Whether the provider still uses legacy Bitbucket Cloud credentials and has to be migrated.
    pub is_migration_required: Option<bool>,
    /// The OCID of the secret.
    pub secret_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The API endpoint.
    pub api_endpoint: Option<String>,
}

model! {
    BitbucketServerAccessTokenConfigurationSourceProvider, "configSourceProviderType" = "BITBUCKET_SERVER_ACCESS_TOKEN" {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        private_server_config_details = "privateServerConfigDetails";
        username = "username";
        email = "email";
        is_migration_required = "isMigrationRequired";
        secret_id = "secretId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        api_endpoint = "apiEndpoint";
    }
}
