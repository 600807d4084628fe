// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

/// The details of a twilio channel to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTwilioChannelDetails {
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
    /// The account SID of the Twilio number.
    pub account_sid: String,
    /// The phone number.
    pub phone_number: String,
    /// The authentication token.
    pub auth_token: Secret,
    /// Whether MMS is enabled for the channel.
    pub is_mms_enabled: bool,
    /// The original URL of the connectors, for backward compatibility.
    pub original_connectors_url: Option<String>,
    /// The ID of the target bot of the channel, which is a skill or a digital assistant.
    pub bot_id: Option<String>,
}

model! {
    CreateTwilioChannelDetails, "type" = "TWILIO" {
        required {
            name = "name", with_name(String);
            account_sid = "accountSID", with_account_sid(String);
            phone_number = "phoneNumber", with_phone_number(String);
            auth_token = "authToken", with_auth_token(Secret);
            is_mms_enabled = "isMmsEnabled", with_is_mms_enabled(bool);
        }
        optional {
            description = "description", with_description(String);
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            original_connectors_url = "originalConnectorsUrl", with_original_connectors_url(String);
            bot_id = "botId", with_bot_id(String);
        }
    }
}
