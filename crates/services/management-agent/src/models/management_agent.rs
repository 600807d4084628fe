// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A management agent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgent {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the install key.
    pub install_key_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The type of the platform.
    pub platform_type: Option<models::ManagementAgentPlatformType>,
    /// The name of the platform.
    pub platform_name: Option<String>,
    /// The version of the platform.
    pub platform_version: Option<String>,
    /// The version.
    pub version: String,
    /// The version of the deployment artifact.
    pub resource_artifact_version: Option<String>,
    /// The host.
    pub host: Option<String>,
    /// The OCID of the host.
    pub host_id: Option<String>,
    /// The install path.
    pub install_path: Option<String>,
    /// The plugins of the agent.
    pub plugin_list: Option<Vec<models::ManagementAgentPluginDetails>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether agents can be upgraded automatically. If false, they must be upgraded manually.
    pub is_agent_auto_upgradable: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time of the last heartbeat.
    pub time_last_heartbeat: Option<DateTime<Utc>>,
    /// The availability status.
    pub availability_status: Option<models::ManagementAgentAvailabilityStatus>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ManagementAgentLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Whether the agent was installed manually. If false, it is deployed as a plugin of Oracle
    /// Cloud Agent.
    pub is_customer_deployed: Option<bool>,
    /// The type of the installation: agent or gateway.
    pub install_type: Option<models::ManagementAgentInstallType>,
    /// The management agent properties.
    pub management_agent_properties: Option<Vec<models::ManagementAgentProperty>>,
    /// The data source list.
    pub data_source_list: Option<Vec<models::DataSource>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ManagementAgent {
        id = "id";
        install_key_id = "installKeyId";
        display_name = "displayName";
        platform_type = "platformType";
        platform_name = "platformName";
        platform_version = "platformVersion";
        version = "version";
        resource_artifact_version = "resourceArtifactVersion";
        host = "host";
        host_id = "hostId";
        install_path = "installPath";
        plugin_list = "pluginList";
        compartment_id = "compartmentId";
        is_agent_auto_upgradable = "isAgentAutoUpgradable";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_heartbeat = "timeLastHeartbeat";
        availability_status = "availabilityStatus";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        is_customer_deployed = "isCustomerDeployed";
        install_type = "installType";
        management_agent_properties = "managementAgentProperties";
        data_source_list = "dataSourceList";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
