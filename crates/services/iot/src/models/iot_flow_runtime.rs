// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An IoT flow runtime.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IotFlowRuntime {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the IoT domain.
    pub iot_domain_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The scale of the flow runtime. A larger scale has more CPU and memory, for higher
    /// throughput.
    pub scale: models::IotFlowRuntimeScale,
    /// The configuration of the logs.
    pub log_config: Option<models::LogConfigDetails>,
    /// The flow runtime host.
    pub flow_runtime_host: Option<String>,
    /// The configuration of the network.
    pub network_config: Option<models::NetworkConfigDetails>,
    /// The lifecycle state.
    pub lifecycle_state: models::IotFlowRuntimeLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    IotFlowRuntime {
        id = "id";
        iot_domain_id = "iotDomainId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        scale = "scale";
        log_config = "logConfig";
        flow_runtime_host = "flowRuntimeHost";
        network_config = "networkConfig";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
