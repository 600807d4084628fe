// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateEndpointDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The DNS zones.
    pub dns_zones: Vec<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The maximum number of hosts reachable through the private endpoint. Rounded up to a multiple
    /// of 256.
    pub max_host_count: Option<i64>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The FQDNs and ports for the private endpoint.
    pub scan_details: Option<Vec<models::Scan>>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePrivateEndpointDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            dns_zones = "dnsZones", with_dns_zones([String]);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            max_host_count = "maxHostCount", with_max_host_count(i64);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            scan_details = "scanDetails", with_scan_details([models::Scan]);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
