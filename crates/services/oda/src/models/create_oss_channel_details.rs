// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

/// The details of an OSs channel to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOSSChannelDetails {
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
    /// The IDs of the target bots of the channel, which are skills and digital assistants.
    pub event_sink_bot_ids: Option<Vec<String>>,
    /// The topic for inbound messages.
    pub inbound_message_topic: String,
    /// The topic for outbound messages.
    pub outbound_message_topic: String,
    /// The bootstrap servers.
    pub bootstrap_servers: String,
    /// The security protocol.
    pub security_protocol: String,
    /// The SASL mechanism for connections to OCI Streaming.
    pub sasl_mechanism: String,
    /// The name of the tenancy.
    pub tenancy_name: String,
    /// The user name.
    pub user_name: String,
    /// The ID of the stream pool.
    pub stream_pool_id: String,
    /// The authentication token.
    pub auth_token: Secret,
}

model! {
    CreateOSSChannelDetails, "type" = "OSS" {
        required {
            name = "name", with_name(String);
            inbound_message_topic = "inboundMessageTopic", with_inbound_message_topic(String);
            outbound_message_topic = "outboundMessageTopic", with_outbound_message_topic(String);
            bootstrap_servers = "bootstrapServers", with_bootstrap_servers(String);
            security_protocol = "securityProtocol", with_security_protocol(String);
            sasl_mechanism = "saslMechanism", with_sasl_mechanism(String);
            tenancy_name = "tenancyName", with_tenancy_name(String);
            user_name = "userName", with_user_name(String);
            stream_pool_id = "streamPoolId", with_stream_pool_id(String);
            auth_token = "authToken", with_auth_token(Secret);
        }
        optional {
            description = "description", with_description(String);
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            event_sink_bot_ids = "eventSinkBotIds", with_event_sink_bot_ids([String]);
        }
    }
}
