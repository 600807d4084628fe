// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a VNIC to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVnicDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// Whether to allocate an IPv6 address when the instance and VNIC are created. The subnet must
    /// support IPv6.
    pub assign_ipv6_ip: Option<bool>,
    /// Whether to assign a public IP address to the VNIC.
    pub assign_public_ip: Option<bool>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The number of IPs.
    pub ip_count: Option<i64>,
    /// The application resources.
    pub application_resources: Option<Vec<String>>,
    /// The IPv6 prefixes of the subnet, each optionally with an IPv6 address, from which IPv6
    /// addresses are assigned.
    pub ipv6_address_ipv6_subnet_cidr_pair_details:
        Option<Vec<models::Ipv6AddressIpv6SubnetCidrPairDetails>>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether the source/destination check of the VNIC is disabled.
    pub skip_source_dest_check: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateVnicDetails {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            assign_ipv6_ip = "assignIpv6Ip", with_assign_ipv6_ip(bool);
            assign_public_ip = "assignPublicIp", with_assign_public_ip(bool);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            ip_count = "ipCount", with_ip_count(i64);
            application_resources = "applicationResources", with_application_resources([String]);
            ipv6_address_ipv6_subnet_cidr_pair_details = "ipv6AddressIpv6SubnetCidrPairDetails",
                with_ipv6_address_ipv6_subnet_cidr_pair_details([models::Ipv6AddressIpv6SubnetCidrPairDetails]);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            skip_source_dest_check = "skipSourceDestCheck", with_skip_source_dest_check(bool);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
