// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of access requests to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportAccessRequestsDetails {
    /// The OCID of the lockbox. Cannot be changed later.
    pub lockbox_id: String,
    /// The time that the creation must be after.
    pub time_created_after: DateTime<Utc>,
    /// Filters by a creation before this time.
    pub time_created_before: DateTime<Utc>,
}

model! {
    ExportAccessRequestsDetails {
        required {
            lockbox_id = "lockboxId", with_lockbox_id(String);
            time_created_after = "timeCreatedAfter", with_time_created_after(DateTime<Utc>);
            time_created_before = "timeCreatedBefore", with_time_created_before(DateTime<Utc>);
        }
    }
}
