// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A CCC infrastructure network configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccInfrastructureNetworkConfiguration {
    /// The management nodes.
    pub management_nodes: Option<Vec<models::CccInfrastructureManagementNode>>,
    /// The uplink port speed, in gigabits per second.
    pub uplink_port_speed_in_gbps: Option<i64>,
    /// The number of uplink ports.
    pub uplink_port_count: Option<i64>,
    /// The uplink VLAN MTU.
    pub uplink_vlan_mtu: Option<i64>,
    /// The uplink netmask.
    pub uplink_netmask: Option<String>,
    /// The uplink port forward error correction.
    pub uplink_port_forward_error_correction:
        Option<models::CccInfrastructureNetworkConfigurationUplinkPortForwardErrorCorrection>,
    /// The uplink domain.
    pub uplink_domain: Option<String>,
    /// The uplink gateway IP.
    pub uplink_gateway_ip: Option<String>,
    /// The spine IPs.
    pub spine_ips: Option<Vec<String>>,
    /// The spine VIP.
    pub spine_vip: Option<String>,
    /// The management VIP hostname.
    pub mgmt_vip_hostname: Option<String>,
    /// The management VIP IP.
    pub mgmt_vip_ip: Option<String>,
    /// The DNS IPs.
    pub dns_ips: Option<Vec<String>>,
    /// The infrastructure routing static.
    pub infrastructure_routing_static: Option<models::CccInfrastructureRoutingStaticDetails>,
    /// The infrastructure routing dynamic.
    pub infrastructure_routing_dynamic: Option<models::CccInfrastructureRoutingDynamicDetails>,
}

model! {
    CccInfrastructureNetworkConfiguration {
        management_nodes = "managementNodes";
        uplink_port_speed_in_gbps = "uplinkPortSpeedInGbps";
        uplink_port_count = "uplinkPortCount";
        uplink_vlan_mtu = "uplinkVlanMtu";
        uplink_netmask = "uplinkNetmask";
        uplink_port_forward_error_correction = "uplinkPortForwardErrorCorrection";
        uplink_domain = "uplinkDomain";
        uplink_gateway_ip = "uplinkGatewayIp";
        spine_ips = "spineIps";
        spine_vip = "spineVip";
        mgmt_vip_hostname = "mgmtVipHostname";
        mgmt_vip_ip = "mgmtVipIp";
        dns_ips = "dnsIps";
        infrastructure_routing_static = "infrastructureRoutingStatic";
        infrastructure_routing_dynamic = "infrastructureRoutingDynamic";
    }
}
