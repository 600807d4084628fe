// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a report to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateReportDetails {
    /// The display name.
    pub display_name: String,
    /// The OCIDs of the target databases.
    pub target_ids: Option<Vec<String>>,
    /// The OCIDs of the target groups.
    pub target_group_ids: Option<Vec<String>>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The MIME type.
    pub mime_type: models::GenerateReportMimeType,
    /// The time of the less than.
    pub time_less_than: Option<DateTime<Utc>>,
    /// The time of the greater than.
    pub time_greater_than: Option<DateTime<Utc>>,
    /// The maximum number of rows.
    pub row_limit: Option<i64>,
    /// Whether the generated reports are paginated.
    pub is_pagination_enabled: Option<bool>,
}

model! {
    GenerateReportDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            mime_type = "mimeType", with_mime_type(models::GenerateReportMimeType);
        }
        optional {
            target_ids = "targetIds", with_target_ids([String]);
            target_group_ids = "targetGroupIds", with_target_group_ids([String]);
            description = "description", with_description(String);
            time_less_than = "timeLessThan", with_time_less_than(DateTime<Utc>);
            time_greater_than = "timeGreaterThan", with_time_greater_than(DateTime<Utc>);
            row_limit = "rowLimit", with_row_limit(i64);
            is_pagination_enabled = "isPaginationEnabled", with_is_pagination_enabled(bool);
        }
    }
}
