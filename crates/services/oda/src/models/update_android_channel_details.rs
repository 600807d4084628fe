// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an android channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAndroidChannelDetails {
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
    /// The maximum lifetime of a token in minutes.
    pub max_token_expiration_time_in_minutes: Option<i64>,
    /// Whether client authentication is enabled.
    pub is_client_authentication_enabled: Option<bool>,
    /// The ID of the target bot of the channel, which is a skill or a digital assistant.
    pub bot_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateAndroidChannelDetails, "type" = "ANDROID" {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64),
                clear_session_expiry_duration_in_milliseconds;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            max_token_expiration_time_in_minutes = "maxTokenExpirationTimeInMinutes",
                with_max_token_expiration_time_in_minutes(i64),
                clear_max_token_expiration_time_in_minutes;
            is_client_authentication_enabled = "isClientAuthenticationEnabled",
                with_is_client_authentication_enabled(bool), clear_is_client_authentication_enabled;
            bot_id = "botId", with_bot_id(String), clear_bot_id;
        }
    }
}
