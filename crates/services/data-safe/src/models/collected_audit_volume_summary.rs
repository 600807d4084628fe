// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a collected audit volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectedAuditVolumeSummary {
    /// The OCID of the audit profile.
    pub audit_profile_id: String,
    /// The month for which the volume of audit data is computed.
    pub month_in_consideration: DateTime<Utc>,
    /// The online volume.
    pub online_volume: i64,
    /// The archived volume.
    pub archived_volume: i64,
}

model! {
    CollectedAuditVolumeSummary {
        audit_profile_id = "auditProfileId";
        month_in_consideration = "monthInConsideration";
        online_volume = "onlineVolume";
        archived_volume = "archivedVolume";
    }
}
