// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of private service access to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateServiceAccessDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The ID of the service.
    pub service_id: String,
    /// The private IPv4 address in the VCN of the consumer that gives access to the service.
    pub ipv4_ip: Option<String>,
}

model! {
    CreatePrivateServiceAccessDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            service_id = "serviceId", with_service_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            ipv4_ip = "ipv4Ip", with_ipv4_ip(String);
        }
    }
}
