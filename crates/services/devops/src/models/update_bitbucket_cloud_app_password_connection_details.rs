// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a Bitbucket cloud application password connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBitbucketCloudAppPasswordConnectionDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The user name. At most 30 characters.
    pub username: Option<String>,
    /// The OCID of the secret that contains the personal Bitbucket Cloud app password.
    pub app_password: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateBitbucketCloudAppPasswordConnectionDetails, "connectionType" = "BITBUCKET_CLOUD_APP_PASSWORD" {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            username = "username", with_username(String), clear_username;
            app_password = "appPassword", with_app_password(String), clear_app_password;
        }
    }
}
