// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A remote peering connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemotePeeringConnection {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// Whether the peer is in a different tenancy.
    pub is_cross_tenancy_peering: bool,
    /// The lifecycle state.
    pub lifecycle_state: models::RemotePeeringConnectionLifecycleState,
    /// The OCID of the peer.
    pub peer_id: Option<String>,
    /// The name of the region of the peer. Example: `us-ashburn-1`.
    pub peer_region_name: Option<String>,
    /// The OCID of the tenancy of the peer.
    pub peer_tenancy_id: Option<String>,
    /// The status of the peering.
    pub peering_status: models::RemotePeeringConnectionPeeringStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    RemotePeeringConnection {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        drg_id = "drgId";
        freeform_tags = "freeformTags";
        id = "id";
        is_cross_tenancy_peering = "isCrossTenancyPeering";
        lifecycle_state = "lifecycleState";
        peer_id = "peerId";
        peer_region_name = "peerRegionName";
        peer_tenancy_id = "peerTenancyId";
        peering_status = "peeringStatus";
        time_created = "timeCreated";
    }
}
