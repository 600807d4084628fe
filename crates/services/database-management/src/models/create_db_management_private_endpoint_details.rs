// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a DB management private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbManagementPrivateEndpointDetails {
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the object is a cluster, part of one, or for databases in one.
    pub is_cluster: Option<bool>,
    /// Whether the private endpoint has a DNS proxy for resolving private hostnames.
    pub is_dns_resolution_enabled: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDbManagementPrivateEndpointDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            is_cluster = "isCluster", with_is_cluster(bool);
            is_dns_resolution_enabled = "isDnsResolutionEnabled",
                with_is_dns_resolution_enabled(bool);
            description = "description", with_description(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
