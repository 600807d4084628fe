// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a Bitbucket cloud application password connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBitbucketCloudAppPasswordConnectionDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The user name. At most 30 characters.
    pub username: String,
    /// The OCID of the secret that contains the personal Bitbucket Cloud app password.
    pub app_password: String,
}

model! {
    CreateBitbucketCloudAppPasswordConnectionDetails, "connectionType" = "BITBUCKET_CLOUD_APP_PASSWORD" {
        required {
            project_id = "projectId", with_project_id(String);
            username = "username", with_username(String);
            app_password = "appPassword", with_app_password(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
