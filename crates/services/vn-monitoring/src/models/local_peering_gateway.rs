// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A local peering gateway.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalPeeringGateway {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// Whether the peer is in a different tenancy.
    pub is_cross_tenancy_peering: bool,
    /// The lifecycle state.
    pub lifecycle_state: models::LocalPeeringGatewayLifecycleState,
    /// The smallest CIDR block that contains all routes advertised by the peer. Example:
    /// `192.168.0.0/16`.
    pub peer_advertised_cidr: Option<String>,
    /// The status of the peering.
    pub peering_status: models::LocalPeeringGatewayPeeringStatus,
    /// The details of the peering status.
    pub peering_status_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    LocalPeeringGateway {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        is_cross_tenancy_peering = "isCrossTenancyPeering";
        lifecycle_state = "lifecycleState";
        peer_advertised_cidr = "peerAdvertisedCidr";
        peering_status = "peeringStatus";
        peering_status_details = "peeringStatusDetails";
        time_created = "timeCreated";
        vcn_id = "vcnId";
    }
}
