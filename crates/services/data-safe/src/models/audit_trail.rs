// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An audit trail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditTrail {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the audit profile.
    pub audit_profile_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::AuditTrailLifecycleState,
    /// The status.
    pub status: models::AuditTrailStatus,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The location of the audit trail, the source of audit records in the target database.
    pub trail_location: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether audit data is purged automatically from the target database every seven days.
    pub is_auto_purge_enabled: Option<bool>,
    /// The time from which the audit trail collects data.
    pub audit_collection_start_time: Option<DateTime<Utc>>,
    /// The OCID of the work request.
    pub work_request_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The time until which audit events have been collected from the target database.
    pub time_last_collected: Option<DateTime<Utc>>,
    /// The secondary ID of the peer database in Data Safe.
    pub peer_target_database_key: Option<i64>,
    /// The source of the unified audit trail.
    pub trail_source: Option<models::AuditTrailTrailSource>,
    /// The purge job time.
    pub purge_job_time: Option<DateTime<Utc>>,
    /// The purge job status.
    pub purge_job_status: Option<models::AuditTrailPurgeJobStatus>,
    /// The purge job details.
    pub purge_job_details: Option<String>,
    /// Whether Data Safe updates the last archive time on the target database. Must be true if
    /// `isAutoPurgeEnabled` is true.
    pub can_update_last_archive_time_on_target: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AuditTrail {
        id = "id";
        audit_profile_id = "auditProfileId";
        target_id = "targetId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        status = "status";
        lifecycle_details = "lifecycleDetails";
        trail_location = "trailLocation";
        description = "description";
        is_auto_purge_enabled = "isAutoPurgeEnabled";
        audit_collection_start_time = "auditCollectionStartTime";
        work_request_id = "workRequestId";
        compartment_id = "compartmentId";
        time_last_collected = "timeLastCollected";
        peer_target_database_key = "peerTargetDatabaseKey";
        trail_source = "trailSource";
        purge_job_time = "purgeJobTime";
        purge_job_status = "purgeJobStatus";
        purge_job_details = "purgeJobDetails";
        can_update_last_archive_time_on_target = "canUpdateLastArchiveTimeOnTarget";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
