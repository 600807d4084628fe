// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an IoT flow runtime.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIotFlowRuntimeDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The scale of the flow runtime. A larger scale has more CPU and memory, for higher
    /// throughput.
    pub scale: Option<models::IotFlowRuntimeScale>,
    /// The configuration of the network.
    pub network_config: Option<models::NetworkConfigDetails>,
    /// The configuration of the logs.
    pub log_config: Option<models::LogConfigDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateIotFlowRuntimeDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            scale = "scale", with_scale(models::IotFlowRuntimeScale), clear_scale;
            network_config = "networkConfig", with_network_config(models::NetworkConfigDetails),
                clear_network_config;
            log_config = "logConfig", with_log_config(models::LogConfigDetails), clear_log_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
