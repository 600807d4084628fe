// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An agent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the agent.
    pub agent_type: models::AgentType,
    /// The version of the agent.
    pub agent_version: String,
    /// The version of the operating system.
    pub os_version: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time of the last heartbeat of the agent.
    pub time_last_sync_received: Option<DateTime<Utc>>,
    /// The heartbeat status of the agent, derived from the time of its last synchronization.
    pub heart_beat_status: Option<models::AgentHeartBeatStatus>,
    /// The ID of the environment.
    pub environment_id: String,
    /// The agent pub key.
    pub agent_pub_key: Option<String>,
    /// The value of `timeExpireAgentKeyInMs`.
    pub time_expire_agent_key_in_ms: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::AgentLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The plugins of the agent.
    pub plugin_list: Option<Vec<models::PluginSummary>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Agent {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        agent_type = "agentType";
        agent_version = "agentVersion";
        os_version = "osVersion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_sync_received = "timeLastSyncReceived";
        heart_beat_status = "heartBeatStatus";
        environment_id = "environmentId";
        agent_pub_key = "agentPubKey";
        time_expire_agent_key_in_ms = "timeExpireAgentKeyInMs";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        plugin_list = "pluginList";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
