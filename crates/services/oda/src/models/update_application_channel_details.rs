// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an application channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationChannelDetails {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The time until the session expires, in milliseconds.
    pub session_expiry_duration_in_milliseconds: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The URL to send responses and errors to.
    pub outbound_url: Option<String>,
    /// Whether the user ID in the message is treated as authenticated.
    pub is_authenticated_user_id: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateApplicationChannelDetails, "type" = "APPLICATION" {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64),
                clear_session_expiry_duration_in_milliseconds;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            outbound_url = "outboundUrl", with_outbound_url(String), clear_outbound_url;
            is_authenticated_user_id = "isAuthenticatedUserId", with_is_authenticated_user_id(bool),
                clear_is_authenticated_user_id;
        }
    }
}
