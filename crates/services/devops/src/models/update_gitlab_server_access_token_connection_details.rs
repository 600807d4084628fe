// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a GitLab server access token connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGitlabServerAccessTokenConnectionDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the secret that contains the personal access token.
    pub access_token: Option<String>,
    /// The base URL.
    pub base_url: Option<String>,
    /// The configuration of the TLS verification.
    pub tls_verify_config: Option<models::TlsVerifyConfig>,
    cleared: Vec<String>,
}

update! {
    UpdateGitlabServerAccessTokenConnectionDetails, "connectionType" = "GITLAB_SERVER_ACCESS_TOKEN" {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            access_token = "accessToken", with_access_token(String), clear_access_token;
            base_url = "baseUrl", with_base_url(String), clear_base_url;
            tls_verify_config = "tlsVerifyConfig", with_tls_verify_config(models::TlsVerifyConfig),
                clear_tls_verify_config;
        }
    }
}
