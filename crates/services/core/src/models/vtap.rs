// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A VTAP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vtap {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::VtapLifecycleState,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<models::VtapLifecycleStateDetails>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the source.
    pub source_id: String,
    /// The OCID of the destination of the mirrored packets.
    pub target_id: Option<String>,
    /// The IP address of the VTAP target, which mirrored packets are sent to.
    pub target_ip: Option<String>,
    /// The OCID of the capture filter.
    pub capture_filter_id: String,
    /// The encapsulation header type of the mirrored traffic.
    pub encapsulation_protocol: Option<models::VtapEncapsulationProtocol>,
    /// The VXLAN network identifier (VNI), also called the segment ID.
    pub vxlan_network_identifier: Option<i64>,
    /// Whether the VTAP mirrors traffic. Default: `false`.
    pub is_vtap_enabled: Option<bool>,
    /// The type of the source.
    pub source_type: Option<models::VtapSourceType>,
    /// The priority of the mirrored traffic. Default: `DEFAULT`.
    pub traffic_mode: Option<models::VtapTrafficMode>,
    /// The maximum size of packets that the filter includes.
    pub max_packet_size: Option<i64>,
    /// The type of the target.
    pub target_type: Option<models::VtapTargetType>,
    /// The IP address of the private endpoint that is the source.
    pub source_private_endpoint_ip: Option<String>,
    /// The OCID of the subnet of the source private endpoint.
    pub source_private_endpoint_subnet_id: Option<String>,
}

model! {
    Vtap {
        compartment_id = "compartmentId";
        vcn_id = "vcnId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        system_tags = "systemTags";
        time_created = "timeCreated";
        source_id = "sourceId";
        target_id = "targetId";
        target_ip = "targetIp";
        capture_filter_id = "captureFilterId";
        encapsulation_protocol = "encapsulationProtocol";
        vxlan_network_identifier = "vxlanNetworkIdentifier";
        is_vtap_enabled = "isVtapEnabled";
        source_type = "sourceType";
        traffic_mode = "trafficMode";
        max_packet_size = "maxPacketSize";
        target_type = "targetType";
        source_private_endpoint_ip = "sourcePrivateEndpointIp";
        source_private_endpoint_subnet_id = "sourcePrivateEndpointSubnetId";
    }
}
