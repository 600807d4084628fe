// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an iOS channel to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIosChannelDetails {
    /// The name.
    pub name: String,
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
    pub is_client_authentication_enabled: bool,
    /// The ID of the target bot of the channel, which is a skill or a digital assistant.
    pub bot_id: Option<String>,
}

model! {
    CreateIosChannelDetails, "type" = "IOS" {
        required {
            name = "name", with_name(String);
            is_client_authentication_enabled = "isClientAuthenticationEnabled",
                with_is_client_authentication_enabled(bool);
        }
        optional {
            description = "description", with_description(String);
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            max_token_expiration_time_in_minutes = "maxTokenExpirationTimeInMinutes",
                with_max_token_expiration_time_in_minutes(i64);
            bot_id = "botId", with_bot_id(String);
        }
    }
}
