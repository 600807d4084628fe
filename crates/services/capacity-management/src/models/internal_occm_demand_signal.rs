// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An internal OCCM demand signal.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalOccmDemandSignal {
    /// The OCID of the customer group.
    pub occ_customer_group_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: models::InternalOccmDemandSignalLifecycleDetails,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::InternalOccmDemandSignalLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    InternalOccmDemandSignal {
        occ_customer_group_id = "occCustomerGroupId";
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        lifecycle_details = "lifecycleDetails";
        description = "description";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
