// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A collection of resources of a tenancy, used to organize access and costs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Compartment {
    /// The OCID of the compartment.
    pub id: String,
    /// The OCID of the parent compartment.
    pub compartment_id: String,
    /// The name, unique within the parent compartment.
    pub name: String,
    /// The description.
    pub description: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::CompartmentLifecycleState,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
    /// Whether the caller has `INSPECT` permission on a resource in the compartment or in one of
    /// its descendants.
    pub is_accessible: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Compartment {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
        is_accessible = "isAccessible";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
