// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DR protection group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroup {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Example: `EBS PHX Group`.
    pub display_name: String,
    /// The role.
    pub role: models::DrProtectionGroupRole,
    /// The OCID of the peer protection group.
    pub peer_id: Option<String>,
    /// The region of the peer protection group. Example: `us-ashburn-1`.
    pub peer_region: Option<String>,
    /// The location of the logs.
    pub log_location: Option<models::ObjectStorageLogLocation>,
    /// The members.
    pub members: Option<Vec<models::DrProtectionGroupMember>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DrProtectionGroupLifecycleState,
    /// Details of the lifecycle state.
    pub life_cycle_details: Option<String>,
    /// The lifecycle substate.
    pub lifecycle_sub_state: Option<models::DrProtectionGroupLifecycleSubState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DrProtectionGroup {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        role = "role";
        peer_id = "peerId";
        peer_region = "peerRegion";
        log_location = "logLocation";
        members = "members";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        life_cycle_details = "lifeCycleDetails";
        lifecycle_sub_state = "lifecycleSubState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
