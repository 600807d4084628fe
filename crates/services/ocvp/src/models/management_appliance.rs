// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A management appliance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAppliance {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the software-defined data center (SDDC).
    pub sddc_id: String,
    /// The OCID of the compute instance.
    pub compute_instance_id: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The display name: letters, digits, spaces, dashes and underscores, starting with a letter.
    /// It must be unique.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ManagementApplianceLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::ManagementApplianceLifecycleDetails>,
    /// The configuration.
    pub configuration: models::ManagementApplianceConfiguration,
    /// The connections.
    pub connections: Vec<models::ManagementApplianceConnection>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time of the last update of the configuration.
    pub time_configuration_updated: Option<DateTime<Utc>>,
    /// The time of the last heartbeat.
    pub time_last_heartbeat: Option<DateTime<Utc>>,
    /// The states of the connections.
    pub heartbeat_connection_states: Option<Vec<models::ManagementApplianceConnectionStatus>>,
    /// The version of the plugin.
    pub plugin_version: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ManagementAppliance {
        id = "id";
        compartment_id = "compartmentId";
        sddc_id = "sddcId";
        compute_instance_id = "computeInstanceId";
        management_agent_id = "managementAgentId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        configuration = "configuration";
        connections = "connections";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_configuration_updated = "timeConfigurationUpdated";
        time_last_heartbeat = "timeLastHeartbeat";
        heartbeat_connection_states = "heartbeatConnectionStates";
        plugin_version = "pluginVersion";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
