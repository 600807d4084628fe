// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An audit archive retrieval.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditArchiveRetrieval {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The start date.
    pub start_date: DateTime<Utc>,
    /// The end date.
    pub end_date: DateTime<Utc>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The time of the request.
    pub time_requested: Option<DateTime<Utc>>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
    /// The expiration time.
    pub time_of_expiry: Option<DateTime<Utc>>,
    /// The number of audit events.
    pub audit_event_count: Option<i64>,
    /// The information about the error.
    pub error_info: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::AuditArchiveRetrievalLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AuditArchiveRetrieval {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        start_date = "startDate";
        end_date = "endDate";
        target_id = "targetId";
        time_requested = "timeRequested";
        time_completed = "timeCompleted";
        time_of_expiry = "timeOfExpiry";
        audit_event_count = "auditEventCount";
        error_info = "errorInfo";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
