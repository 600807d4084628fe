// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an audit volume available to calculate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculateAuditVolumeAvailableDetails {
    /// The time from which the audit trail collects data.
    pub audit_collection_start_time: Option<DateTime<Utc>>,
    /// The trail locations.
    pub trail_locations: Option<Vec<String>>,
    /// The unique name of the database.
    pub database_unique_name: Option<String>,
}

model! {
    CalculateAuditVolumeAvailableDetails {
        optional {
            audit_collection_start_time = "auditCollectionStartTime",
                with_audit_collection_start_time(DateTime<Utc>);
            trail_locations = "trailLocations", with_trail_locations([String]);
            database_unique_name = "databaseUniqueName", with_database_unique_name(String);
        }
    }
}
