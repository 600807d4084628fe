// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DRG attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgAttachment {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DrgAttachmentLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the DRG route table.
    pub drg_route_table_id: Option<String>,
    /// The details of the network.
    pub network_details: Option<models::DrgAttachmentNetworkDetails>,
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
    /// The OCID of the export route distribution, which determines how routes are advertised to the
    /// attachment. If null, none are advertised.
    pub export_drg_route_distribution_id: Option<String>,
    /// Whether the resource is in a different tenancy.
    pub is_cross_tenancy: Option<bool>,
}

model! {
    DrgAttachment {
        compartment_id = "compartmentId";
        display_name = "displayName";
        drg_id = "drgId";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        drg_route_table_id = "drgRouteTableId";
        network_details = "networkDetails";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        route_table_id = "routeTableId";
        vcn_id = "vcnId";
        drg_nat_policy_id = "drgNatPolicyId";
        does_preserve_original_routes_with_nat = "doesPreserveOriginalRoutesWithNat";
        export_drg_route_distribution_id = "exportDrgRouteDistributionId";
        is_cross_tenancy = "isCrossTenancy";
    }
}
