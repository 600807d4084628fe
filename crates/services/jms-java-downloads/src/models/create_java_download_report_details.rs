// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a Java download report to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJavaDownloadReportDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The field to sort by.
    pub sort_by: Option<models::JavaDownloadReportSortBy>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::JavaDownloadReportSortOrder>,
    /// The format.
    pub format: models::JavaDownloadReportFormat,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateJavaDownloadReportDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            format = "format", with_format(models::JavaDownloadReportFormat);
        }
        optional {
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
            sort_by = "sortBy", with_sort_by(models::JavaDownloadReportSortBy);
            sort_order = "sortOrder", with_sort_order(models::JavaDownloadReportSortOrder);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
