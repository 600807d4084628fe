// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a long term backup to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLongTermBackupDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the protected database.
    pub protected_database_id: String,
    /// The system change number (SCN) that the long-term backup is for.
    pub retention_scn: Option<i64>,
    /// The point in time that the long-term backup is for.
    pub retention_point_in_time: Option<DateTime<Utc>>,
    /// The retention period.
    pub retention_period: Vec<models::RetentionPeriodValue>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateLongTermBackupDetails {
        required {
            protected_database_id = "protectedDatabaseId", with_protected_database_id(String);
            retention_period = "retentionPeriod",
                with_retention_period([models::RetentionPeriodValue]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            retention_scn = "retentionScn", with_retention_scn(i64);
            retention_point_in_time = "retentionPointInTime",
                with_retention_point_in_time(DateTime<Utc>);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
