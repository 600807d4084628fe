// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a Bitbucket cloud email API token configuration source provider to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBitbucketCloudEmailApiTokenConfigurationSourceProviderDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
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
    pub api_endpoint: String,
    /// The email address.
    pub email: String,
    /// The OCID of the secret.
    pub secret_id: String,
}

model! {
    CreateBitbucketCloudEmailApiTokenConfigurationSourceProviderDetails, "configSourceProviderType" = "BITBUCKET_CLOUD_ACCESS_TOKEN" {
        required {
            api_endpoint = "apiEndpoint", with_api_endpoint(String);
            email = "email", with_email(String);
            secret_id = "secretId", with_secret_id(String);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            private_server_config_details = "privateServerConfigDetails",
                with_private_server_config_details(models::PrivateServerConfigDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
