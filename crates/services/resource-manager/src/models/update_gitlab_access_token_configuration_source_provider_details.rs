// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a GitLab access token configuration source provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGitlabAccessTokenConfigurationSourceProviderDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration of the private server.
    pub private_server_config_details: Option<models::PrivateServerConfigDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The API endpoint.
    pub api_endpoint: Option<String>,
    /// The access token.
    pub access_token: Option<Secret>,
    cleared: Vec<String>,
}

update! {
    UpdateGitlabAccessTokenConfigurationSourceProviderDetails, "configSourceProviderType" = "GITLAB_ACCESS_TOKEN" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            private_server_config_details = "privateServerConfigDetails",
                with_private_server_config_details(models::PrivateServerConfigDetails),
                clear_private_server_config_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            api_endpoint = "apiEndpoint", with_api_endpoint(String), clear_api_endpoint;
            access_token = "accessToken", with_access_token(Secret), clear_access_token;
        }
    }
}
