// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a VTAP to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVtapDetails {
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
    CreateVtapDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            vcn_id = "vcnId", with_vcn_id(String);
            source_id = "sourceId", with_source_id(String);
            capture_filter_id = "captureFilterId", with_capture_filter_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            target_id = "targetId", with_target_id(String);
            target_ip = "targetIp", with_target_ip(String);
            encapsulation_protocol = "encapsulationProtocol",
                with_encapsulation_protocol(models::VtapEncapsulationProtocol);
            vxlan_network_identifier = "vxlanNetworkIdentifier", with_vxlan_network_identifier(i64);
            is_vtap_enabled = "isVtapEnabled", with_is_vtap_enabled(bool);
            source_type = "sourceType", with_source_type(models::VtapSourceType);
            traffic_mode = "trafficMode", with_traffic_mode(models::VtapTrafficMode);
            max_packet_size = "maxPacketSize", with_max_packet_size(i64);
            target_type = "targetType", with_target_type(models::VtapTargetType);
            source_private_endpoint_ip = "sourcePrivateEndpointIp",
                with_source_private_endpoint_ip(String);
            source_private_endpoint_subnet_id = "sourcePrivateEndpointSubnetId",
                with_source_private_endpoint_subnet_id(String);
        }
    }
}
