// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DRG attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDrgAttachmentDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// The OCID of the DRG route table.
    pub drg_route_table_id: Option<String>,
    /// The details of the network.
    pub network_details: Option<models::DrgAttachmentNetworkCreateDetails>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The OCID of the DRG NAT policy.
    pub drg_nat_policy_id: Option<String>,
    /// Whether to keep and advertise the original CIDRs in addition to those translated by NAT.
    pub does_preserve_original_routes_with_nat: Option<bool>,
}

model! {
    CreateDrgAttachmentDetails {
        required {
            drg_id = "drgId", with_drg_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            drg_route_table_id = "drgRouteTableId", with_drg_route_table_id(String);
            network_details = "networkDetails",
                with_network_details(models::DrgAttachmentNetworkCreateDetails);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            route_table_id = "routeTableId", with_route_table_id(String);
            vcn_id = "vcnId", with_vcn_id(String);
            drg_nat_policy_id = "drgNatPolicyId", with_drg_nat_policy_id(String);
            does_preserve_original_routes_with_nat = "doesPreserveOriginalRoutesWithNat",
                with_does_preserve_original_routes_with_nat(bool);
        }
    }
}
