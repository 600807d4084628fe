// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A dedicated AI cluster, which hosts endpoints or fine-tunes models.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedAiCluster {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the cluster: hosting or fine-tuning.
    pub type_: models::DedicatedAiClusterType,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DedicatedAiClusterLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The number of dedicated units in the cluster.
    pub unit_count: i64,
    /// The shape of the dedicated units.
    pub unit_shape: models::DedicatedAiClusterUnitShape,
    /// The OCID of the capacity reservation that provides the hardware.
    pub capacity_reservation_id: Option<String>,
    /// The capacity of the cluster.
    pub capacity: Option<models::DedicatedAiClusterCapacity>,
    /// The state of the resource before its last update.
    pub previous_state: Option<Box<DedicatedAiCluster>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DedicatedAiCluster {
        id = "id";
        display_name = "displayName";
        description = "description";
        type_ = "type";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        unit_count = "unitCount";
        unit_shape = "unitShape";
        capacity_reservation_id = "capacityReservationId";
        capacity = "capacity";
        previous_state = "previousState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
