// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a data safe private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataSafePrivateEndpointDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The private IP address of the endpoint.
    pub private_endpoint_ip: Option<String>,
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
    CreateDataSafePrivateEndpointDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            vcn_id = "vcnId", with_vcn_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            private_endpoint_ip = "privateEndpointIp", with_private_endpoint_ip(String);
            description = "description", with_description(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
