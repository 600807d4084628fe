// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a Bitbucket cloud trigger.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBitbucketCloudTriggerDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The actions of the trigger.
    pub actions: Option<Vec<models::TriggerAction>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the connection.
    pub connection_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateBitbucketCloudTriggerDetails, "triggerSource" = "BITBUCKET_CLOUD" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            actions = "actions", with_actions([models::TriggerAction]), clear_actions;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            connection_id = "connectionId", with_connection_id(String), clear_connection_id;
        }
    }
}
