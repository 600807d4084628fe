// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in an osvc channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOsvcChannelDetails {
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
    /// The host.
    pub host: Option<String>,
    /// The port.
    pub port: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    /// The total number of sessions.
    pub total_session_count: Option<i64>,
    /// The type of the service of the channel.
    pub channel_service: Option<models::OsvcChannelChannelService>,
    /// The name of the authentication provider.
    pub authentication_provider_name: Option<String>,
    /// The ID of the target bot of the channel, which is a skill or a digital assistant.
    pub bot_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateOsvcChannelDetails, "type" = "OSVC" {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64),
                clear_session_expiry_duration_in_milliseconds;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            host = "host", with_host(String), clear_host;
            port = "port", with_port(String), clear_port;
            user_name = "userName", with_user_name(String), clear_user_name;
            password = "password", with_password(Secret), clear_password;
            total_session_count = "totalSessionCount", with_total_session_count(i64),
                clear_total_session_count;
            channel_service = "channelService",
                with_channel_service(models::OsvcChannelChannelService), clear_channel_service;
            authentication_provider_name = "authenticationProviderName",
                with_authentication_provider_name(String), clear_authentication_provider_name;
            bot_id = "botId", with_bot_id(String), clear_bot_id;
        }
    }
}
