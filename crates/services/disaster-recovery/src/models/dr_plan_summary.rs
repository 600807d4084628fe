// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a DR plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Example: `EBS Switchover PHX to IAD`.
    pub display_name: String,
    /// The type.
    pub type_: models::DrPlanType,
    /// The OCID of the disaster recovery (DR) protection group.
    pub dr_protection_group_id: String,
    /// The OCID of the peer of the DR protection group.
    pub peer_dr_protection_group_id: String,
    /// The region of the peer protection group. Example: `us-ashburn-1`.
    pub peer_region: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DrPlanLifecycleState,
    /// The lifecycle substate.
    pub lifecycle_sub_state: Option<models::DrPlanLifecycleSubState>,
    /// Details of the lifecycle state.
    pub life_cycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DrPlanSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        type_ = "type";
        dr_protection_group_id = "drProtectionGroupId";
        peer_dr_protection_group_id = "peerDrProtectionGroupId";
        peer_region = "peerRegion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_sub_state = "lifecycleSubState";
        life_cycle_details = "lifeCycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
