// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A Java download report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaDownloadReport {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The format.
    pub format: models::JavaDownloadReportFormat,
    /// The size of the file in bytes.
    pub file_size_in_bytes: i64,
    /// The type of the checksum.
    pub checksum_type: models::JavaDownloadReportChecksumType,
    /// The value of the checksum.
    pub checksum_value: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the creator.
    pub created_by: models::Principal,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The field to sort by.
    pub sort_by: Option<models::JavaDownloadReportSortBy>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::JavaDownloadReportSortOrder>,
    /// The lifecycle state.
    pub lifecycle_state: models::JavaDownloadReportLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    JavaDownloadReport {
        id = "id";
        display_name = "displayName";
        format = "format";
        file_size_in_bytes = "fileSizeInBytes";
        checksum_type = "checksumType";
        checksum_value = "checksumValue";
        compartment_id = "compartmentId";
        created_by = "createdBy";
        time_created = "timeCreated";
        time_start = "timeStart";
        time_end = "timeEnd";
        sort_by = "sortBy";
        sort_order = "sortOrder";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
