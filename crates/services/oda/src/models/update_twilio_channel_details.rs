// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

/// The fields to update in a twilio channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTwilioChannelDetails {
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
    /// The account SID of the Twilio number.
    pub account_sid: Option<String>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// The authentication token.
    pub auth_token: Option<Secret>,
    /// Whether MMS is enabled for the channel.
    pub is_mms_enabled: Option<bool>,
    /// The original URL of the connectors, for backward compatibility.
    pub original_connectors_url: Option<String>,
    /// The ID of the target bot of the channel, which is a skill or a digital assistant.
    pub bot_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateTwilioChannelDetails, "type" = "TWILIO" {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64),
                clear_session_expiry_duration_in_milliseconds;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            account_sid = "accountSID", with_account_sid(String), clear_account_sid;
            phone_number = "phoneNumber", with_phone_number(String), clear_phone_number;
            auth_token = "authToken", with_auth_token(Secret), clear_auth_token;
            is_mms_enabled = "isMmsEnabled", with_is_mms_enabled(bool), clear_is_mms_enabled;
            original_connectors_url = "originalConnectorsUrl", with_original_connectors_url(String),
                clear_original_connectors_url;
            bot_id = "botId", with_bot_id(String), clear_bot_id;
        }
    }
}
