// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an instance configuration create VNIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationCreateVnicDetails {
    /// Whether to allocate an IPv6 address when the instance and VNIC are created. The subnet must
    /// support IPv6. Default: `false`.
    pub assign_ipv6_ip: Option<bool>,
    /// Whether to assign a public IP address to the VNIC.
    pub assign_public_ip: Option<bool>,
    /// Whether the VNIC gets a private DNS record.
    pub assign_private_dns_record: Option<bool>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The IPv6 prefixes of the subnet, each optionally with an IPv6 address, from which IPv6
    /// addresses are assigned.
    pub ipv6_address_ipv6_subnet_cidr_pair_details:
        Option<Vec<models::InstanceConfigurationIpv6AddressIpv6SubnetCidrPairDetails>>,
    /// The hostname of the private IP for DNS, which is the first part of the fully qualified
    /// domain name.
    pub hostname_label: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The IPv4 CIDR block of the subnet for the private address of the VNIC. Example:
    /// `192.168.1.0/28`.
    pub subnet_cidr: Option<String>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The OCID of the private IP.
    pub private_ip_id: Option<String>,
    /// Whether the source/destination check of the VNIC is disabled.
    pub skip_source_dest_check: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
}

model! {
    InstanceConfigurationCreateVnicDetails {
        optional {
            assign_ipv6_ip = "assignIpv6Ip", with_assign_ipv6_ip(bool);
            assign_public_ip = "assignPublicIp", with_assign_public_ip(bool);
            assign_private_dns_record = "assignPrivateDnsRecord",
                with_assign_private_dns_record(bool);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            ipv6_address_ipv6_subnet_cidr_pair_details = "ipv6AddressIpv6SubnetCidrPairDetails",
                with_ipv6_address_ipv6_subnet_cidr_pair_details([models::InstanceConfigurationIpv6AddressIpv6SubnetCidrPairDetails]);
            hostname_label = "hostnameLabel", with_hostname_label(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            subnet_cidr = "subnetCidr", with_subnet_cidr(String);
            private_ip = "privateIp", with_private_ip(String);
            private_ip_id = "privateIpId", with_private_ip_id(String);
            skip_source_dest_check = "skipSourceDestCheck", with_skip_source_dest_check(bool);
            subnet_id = "subnetId", with_subnet_id(String);
        }
    }
}
