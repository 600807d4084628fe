// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

/// The fields to update in a slack channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSlackChannelDetails {
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
    /// The client ID.
    pub client_id: Option<String>,
    /// The URL to redirect to after a successful authentication.
    pub auth_success_url: Option<String>,
    /// The URL to redirect to after a failed authentication.
    pub auth_error_url: Option<String>,
    /// The signing secret of the Slack app.
    pub signing_secret: Option<Secret>,
    /// The client secret.
    pub client_secret: Option<Secret>,
    /// The ID of the target bot of the channel, which is a skill or a digital assistant.
    pub bot_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateSlackChannelDetails, "type" = "SLACK" {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64),
                clear_session_expiry_duration_in_milliseconds;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            client_id = "clientId", with_client_id(String), clear_client_id;
            auth_success_url = "authSuccessUrl", with_auth_success_url(String),
                clear_auth_success_url;
            auth_error_url = "authErrorUrl", with_auth_error_url(String), clear_auth_error_url;
            signing_secret = "signingSecret", with_signing_secret(Secret), clear_signing_secret;
            client_secret = "clientSecret", with_client_secret(Secret), clear_client_secret;
            bot_id = "botId", with_bot_id(String), clear_bot_id;
        }
    }
}
