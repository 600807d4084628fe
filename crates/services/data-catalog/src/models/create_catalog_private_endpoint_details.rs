// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a catalog private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCatalogPrivateEndpointDetails {
    /// The DNS zones of the data assets to harvest.
    pub dns_zones: Vec<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCatalogPrivateEndpointDetails {
        required {
            dns_zones = "dnsZones", with_dns_zones([String]);
            subnet_id = "subnetId", with_subnet_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
