// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A page of ExaDB stacks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadbStackCollection {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the service.
    pub service_type: models::FsuServiceType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The active Exadata Fleet Update cycle.
    pub active_fsu_cycle: Option<models::ActiveCycleDetails>,
    /// The number of targets.
    pub target_count: Option<i64>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::FsuLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the last completed cycle.
    pub last_completed_fsu_cycle_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The components.
    pub components: Vec<models::SoftwareComponentDetails>,
}

model! {
    ExadbStackCollection, "type" = "EXADB_STACK" {
        id = "id";
        display_name = "displayName";
        service_type = "serviceType";
        compartment_id = "compartmentId";
        active_fsu_cycle = "activeFsuCycle";
        target_count = "targetCount";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        last_completed_fsu_cycle_id = "lastCompletedFsuCycleId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        components = "components";
    }
}
