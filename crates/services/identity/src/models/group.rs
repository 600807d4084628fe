// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A group of users. Policies grant access to its members.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The OCID of the group.
    pub id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The name, unique among the groups of the tenancy. It cannot be changed.
    pub name: String,
    /// The description.
    pub description: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::GroupLifecycleState,
    /// The reason for the inactive state, as a number. Absent if the resource is active.
    pub inactive_status: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Group {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
