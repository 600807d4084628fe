// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an available audit volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableAuditVolumeSummary {
    /// The OCID of the audit profile.
    pub audit_profile_id: String,
    /// The OCID of the audit trail.
    pub audit_trail_id: Option<String>,
    /// The unique name of the database.
    pub database_unique_name: Option<String>,
    /// The location of the audit trail, the source of audit records in the target database.
    pub trail_location: String,
    /// The month for which the volume of audit data is computed.
    pub month_in_consideration: DateTime<Utc>,
    /// The volume.
    pub volume: i64,
}

model! {
    AvailableAuditVolumeSummary {
        audit_profile_id = "auditProfileId";
        audit_trail_id = "auditTrailId";
        database_unique_name = "databaseUniqueName";
        trail_location = "trailLocation";
        month_in_consideration = "monthInConsideration";
        volume = "volume";
    }
}
