// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a webhook channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookChannelDetails {
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
    /// The version of the payloads.
    pub payload_version: Option<models::WebhookChannelPayloadVersion>,
    /// The ID of the target bot of the channel, which is a skill or a digital assistant.
    pub bot_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateWebhookChannelDetails, "type" = "WEBHOOK" {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64),
                clear_session_expiry_duration_in_milliseconds;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            outbound_url = "outboundUrl", with_outbound_url(String), clear_outbound_url;
            payload_version = "payloadVersion",
                with_payload_version(models::WebhookChannelPayloadVersion), clear_payload_version;
            bot_id = "botId", with_bot_id(String), clear_bot_id;
        }
    }
}
