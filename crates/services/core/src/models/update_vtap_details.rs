// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a VTAP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVtapDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the source.
    pub source_id: Option<String>,
    /// The OCID of the destination of the mirrored packets.
    pub target_id: Option<String>,
    /// The IP address of the VTAP target, which mirrored packets are sent to.
    pub target_ip: Option<String>,
    /// The OCID of the capture filter.
    pub capture_filter_id: Option<String>,
    /// The encapsulation header type of the mirrored traffic.
    pub encapsulation_protocol: Option<models::VtapEncapsulationProtocol>,
    /// The VXLAN network identifier (VNI), also called the segment ID.
    pub vxlan_network_identifier: Option<i64>,
    /// Whether the VTAP mirrors traffic. Default: `false`.
    pub is_vtap_enabled: Option<bool>,
    /// The priority of the mirrored traffic. Default: `DEFAULT`.
    pub traffic_mode: Option<models::VtapTrafficMode>,
    /// The maximum size of packets that the filter includes.
    pub max_packet_size: Option<i64>,
    /// The IP address of the private endpoint that is the source.
    pub source_private_endpoint_ip: Option<String>,
    /// The OCID of the subnet of the source private endpoint.
    pub source_private_endpoint_subnet_id: Option<String>,
    /// The type of the target.
    pub target_type: Option<models::VtapTargetType>,
    /// The type of the source.
    pub source_type: Option<models::VtapSourceType>,
    cleared: Vec<String>,
}

update! {
    UpdateVtapDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            source_id = "sourceId", with_source_id(String), clear_source_id;
            target_id = "targetId", with_target_id(String), clear_target_id;
            target_ip = "targetIp", with_target_ip(String), clear_target_ip;
            capture_filter_id = "captureFilterId", with_capture_filter_id(String),
                clear_capture_filter_id;
            encapsulation_protocol = "encapsulationProtocol",
                with_encapsulation_protocol(models::VtapEncapsulationProtocol),
                clear_encapsulation_protocol;
            vxlan_network_identifier = "vxlanNetworkIdentifier", with_vxlan_network_identifier(i64),
                clear_vxlan_network_identifier;
            is_vtap_enabled = "isVtapEnabled", with_is_vtap_enabled(bool), clear_is_vtap_enabled;
            traffic_mode = "trafficMode", with_traffic_mode(models::VtapTrafficMode),
                clear_traffic_mode;
            max_packet_size = "maxPacketSize", with_max_packet_size(i64), clear_max_packet_size;
            source_private_endpoint_ip = "sourcePrivateEndpointIp",
                with_source_private_endpoint_ip(String), clear_source_private_endpoint_ip;
            source_private_endpoint_subnet_id = "sourcePrivateEndpointSubnetId",
                with_source_private_endpoint_subnet_id(String),
                clear_source_private_endpoint_subnet_id;
            target_type = "targetType", with_target_type(models::VtapTargetType), clear_target_type;
            source_type = "sourceType", with_source_type(models::VtapSourceType), clear_source_type;
        }
    }
}
