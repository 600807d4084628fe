// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of an osvc channel to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOsvcChannelDetails {
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
    /// The host.
    pub host: String,
    /// The port.
    pub port: String,
    /// The user name.
    pub user_name: String,
    /// The password.
    pub password: Secret,
    /// The total number of sessions.
    pub total_session_count: i64,
    /// The type of the service of the channel.
    pub channel_service: Option<models::OsvcChannelChannelService>,
    /// The name of the authentication provider.
    pub authentication_provider_name: String,
    /// The ID of the target bot of the channel, which is a skill or a digital assistant.
    pub bot_id: Option<String>,
}

model! {
    CreateOsvcChannelDetails, "type" = "OSVC" {
        required {
            name = "name", with_name(String);
            host = "host", with_host(String);
            port = "port", with_port(String);
            user_name = "userName", with_user_name(String);
            password = "password", with_password(Secret);
            total_session_count = "totalSessionCount", with_total_session_count(i64);
            authentication_provider_name = "authenticationProviderName",
                with_authentication_provider_name(String);
        }
        optional {
            description = "description", with_description(String);
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            channel_service = "channelService",
                with_channel_service(models::OsvcChannelChannelService);
            bot_id = "botId", with_bot_id(String);
        }
    }
}
