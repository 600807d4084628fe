// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a subnet to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubnetDetails {
    /// The name of the availability domain. Absent for a regional subnet, which is recommended.
    /// Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The CIDR block. Example: `10.0.1.0/24`.
    pub cidr_block: Option<String>,
    /// The IPv4 CIDR blocks of the subnet.
    pub ipv4_cidr_blocks: Option<Vec<String>>,
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
    /// The IPv6 prefixes.
    pub ipv6_cidr_blocks: Option<Vec<String>>,
    /// Whether traffic from the internet to VNICs of the subnet is prohibited.
    pub prohibit_internet_ingress: Option<bool>,
    /// Whether public IP addresses are prohibited for VNICs in the subnet. Default: `false`.
    pub prohibit_public_ip_on_vnic: Option<bool>,
    /// The OCID of the route table. Default: the default route table of the VCN.
    pub route_table_id: Option<String>,
    /// The OCIDs of the security lists.
    pub security_list_ids: Option<Vec<String>>,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    CreateSubnetDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            vcn_id = "vcnId", with_vcn_id(String);
        }
        optional {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            cidr_block = "cidrBlock", with_cidr_block(String);
            ipv4_cidr_blocks = "ipv4CidrBlocks", with_ipv4_cidr_blocks([String]);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            dhcp_options_id = "dhcpOptionsId", with_dhcp_options_id(String);
            display_name = "displayName", with_display_name(String);
            dns_label = "dnsLabel", with_dns_label(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            ipv6_cidr_block = "ipv6CidrBlock", with_ipv6_cidr_block(String);
            ipv6_cidr_blocks = "ipv6CidrBlocks", with_ipv6_cidr_blocks([String]);
            prohibit_internet_ingress = "prohibitInternetIngress",
                with_prohibit_internet_ingress(bool);
            prohibit_public_ip_on_vnic = "prohibitPublicIpOnVnic",
                with_prohibit_public_ip_on_vnic(bool);
            route_table_id = "routeTableId", with_route_table_id(String);
            security_list_ids = "securityListIds", with_security_list_ids([String]);
        }
    }
}
