// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A create OSs channel result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOSSChannelResult {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The category.
    pub category: models::ChannelResultCategory,
    /// The time until the session expires, in milliseconds.
    pub session_expiry_duration_in_milliseconds: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: models::ChannelResultLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
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
}

model! {
    CreateOSSChannelResult, "type" = "OSS" {
        id = "id";
        name = "name";
        description = "description";
        category = "category";
        session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        event_sink_bot_ids = "eventSinkBotIds";
        inbound_message_topic = "inboundMessageTopic";
        outbound_message_topic = "outboundMessageTopic";
        bootstrap_servers = "bootstrapServers";
        security_protocol = "securityProtocol";
        sasl_mechanism = "saslMechanism";
        tenancy_name = "tenancyName";
        user_name = "userName";
        stream_pool_id = "streamPoolId";
    }
}
