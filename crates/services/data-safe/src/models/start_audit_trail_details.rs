// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an audit trail to start.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartAuditTrailDetails {
    /// The time from which the audit trail collects data.
    pub audit_collection_start_time: DateTime<Utc>,
    /// Whether audit data is purged automatically from the target database every seven days.
    pub is_auto_purge_enabled: Option<bool>,
    /// Whether Data Safe updates the last archive time on the target database. Must be true if
    /// `isAutoPurgeEnabled` is true.
    pub can_update_last_archive_time_on_target: Option<bool>,
}

model! {
    StartAuditTrailDetails {
        required {
            audit_collection_start_time = "auditCollectionStartTime",
                with_audit_collection_start_time(DateTime<Utc>);
        }
        optional {
            is_auto_purge_enabled = "isAutoPurgeEnabled", with_is_auto_purge_enabled(bool);
            can_update_last_archive_time_on_target = "canUpdateLastArchiveTimeOnTarget",
                with_can_update_last_archive_time_on_target(bool);
        }
    }
}
