// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a subnet to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubnetDetails {
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
    /// The IPv6 CIDR block. Example: `2001:0db8:0123:1111::/64`.
    pub ipv6_cidr_block: Option<String>,
    /// Whether public IP addresses are prohibited for VNICs in the subnet. Default: `false`.
    pub prohibit_public_ip_on_vnic: Option<bool>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The OCIDs of the security lists.
    pub security_list_ids: Option<Vec<String>>,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    CreateSubnetDetails {
        availability_domain = "availabilityDomain";
        cidr_block = "cidrBlock";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        dhcp_options_id = "dhcpOptionsId";
        display_name = "displayName";
        dns_label = "dnsLabel";
        freeform_tags = "freeformTags";
        ipv6_cidr_block = "ipv6CidrBlock";
        prohibit_public_ip_on_vnic = "prohibitPublicIpOnVnic";
        route_table_id = "routeTableId";
        security_list_ids = "securityListIds";
        vcn_id = "vcnId";
    }
}
