// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A subnet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subnet {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The CIDR block. Example: `10.0.1.0/24`.
    pub cidr_block: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the DHCP options.
    pub dhcp_options_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The DNS label. Cannot be changed later. Example: `subnet123`.
    pub dns_label: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The IPv6 CIDR block. Example: `2001:0db8:0123:1111::/64`.
    pub ipv6_cidr_block: Option<String>,
    /// The public IPv6 prefix. Example: `2001:0db8:0123:1111::/64`.
    pub ipv6_public_cidr_block: Option<String>,
    /// The IPv6 address of the virtual router. Example: `2001:0db8:0123:1111:89ab:cdef:1234:5678`.
    pub ipv6_virtual_router_ip: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::SubnetLifecycleState,
    /// Whether public IP addresses are prohibited for VNICs in the subnet. Default: `false`.
    pub prohibit_public_ip_on_vnic: Option<bool>,
    /// The OCID of the route table.
    pub route_table_id: String,
    /// The OCIDs of the security lists.
    pub security_list_ids: Option<Vec<String>>,
    /// The domain name of the subnet, made of the DNS labels of subnet and VCN. Example:
    /// `subnet123.vcn1.oraclevcn.com`.
    pub subnet_domain_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The virtual router IP. Example: `10.0.14.1`.
    pub virtual_router_ip: String,
    /// The virtual router MAC. Example: `00:00:00:00:00:01`.
    pub virtual_router_mac: String,
}

model! {
    Subnet {
        availability_domain = "availabilityDomain";
        cidr_block = "cidrBlock";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        dhcp_options_id = "dhcpOptionsId";
        display_name = "displayName";
        dns_label = "dnsLabel";
        freeform_tags = "freeformTags";
        id = "id";
        ipv6_cidr_block = "ipv6CidrBlock";
        ipv6_public_cidr_block = "ipv6PublicCidrBlock";
        ipv6_virtual_router_ip = "ipv6VirtualRouterIp";
        lifecycle_state = "lifecycleState";
        prohibit_public_ip_on_vnic = "prohibitPublicIpOnVnic";
        route_table_id = "routeTableId";
        security_list_ids = "securityListIds";
        subnet_domain_name = "subnetDomainName";
        time_created = "timeCreated";
        vcn_id = "vcnId";
        virtual_router_ip = "virtualRouterIp";
        virtual_router_mac = "virtualRouterMac";
    }
}
