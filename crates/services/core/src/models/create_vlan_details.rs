// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a VLAN to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVlanDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The CIDR block. Example: `192.0.2.0/24`.
    pub cidr_block: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The IEEE 802.1Q tag of the VLAN, unique within the VCN. It cannot be changed.
    pub vlan_tag: Option<i64>,
}

model! {
    CreateVlanDetails {
        required {
            cidr_block = "cidrBlock", with_cidr_block(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            vcn_id = "vcnId", with_vcn_id(String);
        }
        optional {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            route_table_id = "routeTableId", with_route_table_id(String);
            vlan_tag = "vlanTag", with_vlan_tag(i64);
        }
    }
}
