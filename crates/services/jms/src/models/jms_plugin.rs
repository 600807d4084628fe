// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A JMS plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JmsPlugin {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the agent.
    pub agent_id: String,
    /// The type of the agent.
    pub agent_type: models::JmsPluginAgentType,
    /// The lifecycle state.
    pub lifecycle_state: models::JmsPluginLifecycleState,
    /// The availability status.
    pub availability_status: models::JmsPluginAvailabilityStatus,
    /// The OCID of the fleet.
    pub fleet_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The host name.
    pub hostname: Option<String>,
    /// The operating system family.
    pub os_family: Option<models::JmsPluginOsFamily>,
    /// The architecture of the operating system.
    pub os_architecture: Option<String>,
    /// The distribution of the operating system.
    pub os_distribution: Option<String>,
    /// The version of the plugin.
    pub plugin_version: Option<String>,
    /// The time of the registration.
    pub time_registered: DateTime<Utc>,
    /// The time of the latest report or detection. It can be later than the requested time range.
    pub time_last_seen: Option<DateTime<Utc>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    JmsPlugin {
        id = "id";
        agent_id = "agentId";
        agent_type = "agentType";
        lifecycle_state = "lifecycleState";
        availability_status = "availabilityStatus";
        fleet_id = "fleetId";
        compartment_id = "compartmentId";
        hostname = "hostname";
        os_family = "osFamily";
        os_architecture = "osArchitecture";
        os_distribution = "osDistribution";
        plugin_version = "pluginVersion";
        time_registered = "timeRegistered";
        time_last_seen = "timeLastSeen";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
