// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an IoT flow runtime to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIotFlowRuntimeDetails {
    /// The OCID of the IoT domain.
    pub iot_domain_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The scale of the flow runtime. A larger scale has more CPU and memory, for higher
    /// throughput.
    pub scale: Option<models::IotFlowRuntimeScale>,
    /// The configuration of the network.
    pub network_config: Option<models::NetworkConfigDetails>,
    /// The configuration of the logs.
    pub log_config: Option<models::LogConfigDetails>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateIotFlowRuntimeDetails {
        required {
            iot_domain_id = "iotDomainId", with_iot_domain_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            scale = "scale", with_scale(models::IotFlowRuntimeScale);
            network_config = "networkConfig", with_network_config(models::NetworkConfigDetails);
            log_config = "logConfig", with_log_config(models::LogConfigDetails);
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
