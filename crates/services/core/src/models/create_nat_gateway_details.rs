// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a NAT gateway to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatGatewayDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Whether the gateway blocks all traffic. Default: `false`.
    pub block_traffic: Option<bool>,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the public IP.
    pub public_ip_id: Option<String>,
    /// The OCID of the route table. Absent for a gateway without one.
    pub route_table_id: Option<String>,
}

model! {
    CreateNatGatewayDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            vcn_id = "vcnId", with_vcn_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            block_traffic = "blockTraffic", with_block_traffic(bool);
            public_ip_id = "publicIpId", with_public_ip_id(String);
            route_table_id = "routeTableId", with_route_table_id(String);
        }
    }
}
