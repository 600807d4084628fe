// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

/// The fields to update in an OSs channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOSSChannelDetails {
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
    /// The IDs of the target bots of the channel, which are skills and digital assistants.
    pub event_sink_bot_ids: Option<Vec<String>>,
    /// The topic for inbound messages.
    pub inbound_message_topic: Option<String>,
    /// The topic for outbound messages.
    pub outbound_message_topic: Option<String>,
    /// The bootstrap servers.
    pub bootstrap_servers: Option<String>,
    /// The security protocol.
    pub security_protocol: Option<String>,
    /// The SASL mechanism for connections to OCI Streaming.
    pub sasl_mechanism: Option<String>,
    /// The name of the tenancy.
    pub tenancy_name: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The ID of the stream pool.
    pub stream_pool_id: Option<String>,
    /// The authentication token.
    pub auth_token: Option<Secret>,
    cleared: Vec<String>,
}

update! {
    UpdateOSSChannelDetails, "type" = "OSS" {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds",
                with_session_expiry_duration_in_milliseconds(i64),
                clear_session_expiry_duration_in_milliseconds;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            event_sink_bot_ids = "eventSinkBotIds", with_event_sink_bot_ids([String]),
                clear_event_sink_bot_ids;
            inbound_message_topic = "inboundMessageTopic", with_inbound_message_topic(String),
                clear_inbound_message_topic;
            outbound_message_topic = "outboundMessageTopic", with_outbound_message_topic(String),
                clear_outbound_message_topic;
            bootstrap_servers = "bootstrapServers", with_bootstrap_servers(String),
                clear_bootstrap_servers;
            security_protocol = "securityProtocol", with_security_protocol(String),
                clear_security_protocol;
            sasl_mechanism = "saslMechanism", with_sasl_mechanism(String), clear_sasl_mechanism;
            tenancy_name = "tenancyName", with_tenancy_name(String), clear_tenancy_name;
            user_name = "userName", with_user_name(String), clear_user_name;
            stream_pool_id = "streamPoolId", with_stream_pool_id(String), clear_stream_pool_id;
            auth_token = "authToken", with_auth_token(Secret), clear_auth_token;
        }
    }
}
