// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an audit trail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditTrailSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the audit profile.
    pub audit_profile_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The status.
    pub status: models::AuditTrailStatus,
    /// The description.
    pub description: Option<String>,
    /// The location of the audit trail, the source of audit records in the target database.
    pub trail_location: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AuditTrailLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Whether audit data is purged automatically from the target database every seven days.
    pub is_auto_purge_enabled: Option<bool>,
    /// The time from which the audit trail collects data.
    pub audit_collection_start_time: Option<DateTime<Utc>>,
    /// The secondary ID of the peer database in Data Safe.
    pub peer_target_database_key: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AuditTrailSummary {
        id = "id";
        audit_profile_id = "auditProfileId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        status = "status";
        description = "description";
        trail_location = "trailLocation";
        compartment_id = "compartmentId";
        target_id = "targetId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        is_auto_purge_enabled = "isAutoPurgeEnabled";
        audit_collection_start_time = "auditCollectionStartTime";
        peer_target_database_key = "peerTargetDatabaseKey";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
