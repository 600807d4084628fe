// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a DRG attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgAttachmentDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the DRG NAT policy.
    pub drg_nat_policy_id: Option<String>,
    /// Whether to keep and advertise the original CIDRs in addition to those translated by NAT.
    pub does_preserve_original_routes_with_nat: Option<bool>,
    /// The OCID of the DRG route table.
    pub drg_route_table_id: Option<String>,
    /// The details of the network.
    pub network_details: Option<models::DrgAttachmentNetworkUpdateDetails>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the export route distribution, which determines how routes are advertised to the
    /// attachment. If null, none are advertised.
    pub export_drg_route_distribution_id: Option<String>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateDrgAttachmentDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            drg_nat_policy_id = "drgNatPolicyId", with_drg_nat_policy_id(String),
                clear_drg_nat_policy_id;
            does_preserve_original_routes_with_nat = "doesPreserveOriginalRoutesWithNat",
                with_does_preserve_original_routes_with_nat(bool),
                clear_does_preserve_original_routes_with_nat;
            drg_route_table_id = "drgRouteTableId", with_drg_route_table_id(String),
                clear_drg_route_table_id;
            network_details = "networkDetails",
                with_network_details(models::DrgAttachmentNetworkUpdateDetails),
                clear_network_details;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            export_drg_route_distribution_id = "exportDrgRouteDistributionId",
                with_export_drg_route_distribution_id(String),
                clear_export_drg_route_distribution_id;
            route_table_id = "routeTableId", with_route_table_id(String), clear_route_table_id;
        }
    }
}
