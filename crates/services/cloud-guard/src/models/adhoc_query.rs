// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An adhoc query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdhocQuery {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The status.
    pub status: models::AdhocQueryStatus,
    /// The status of the ad hoc query by region.
    pub adhoc_query_regional_details: Option<Vec<models::AdhocQueryRegionalDetails>>,
    /// The details of the ad hoc query.
    pub adhoc_query_details: models::AdhocQueryDetails,
    /// The error message.
    pub error_message: Option<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AdhocQueryLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AdhocQuery {
        id = "id";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        status = "status";
        adhoc_query_regional_details = "adhocQueryRegionalDetails";
        adhoc_query_details = "adhocQueryDetails";
        error_message = "errorMessage";
        locks = "locks";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
