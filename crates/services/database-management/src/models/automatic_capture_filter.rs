// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An automatic capture filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomaticCaptureFilter {
    /// The name.
    pub name: Option<models::AutomaticCaptureFilterName>,
    /// The values to include.
    pub values_to_include: Option<Vec<String>>,
    /// The values to exclude.
    pub values_to_exclude: Option<Vec<String>>,
    /// The time of the last modification.
    pub time_last_modified: Option<DateTime<Utc>>,
    /// The user who made the last modification.
    pub modified_by: Option<String>,
}

model! {
    AutomaticCaptureFilter {
        name = "name";
        values_to_include = "valuesToInclude";
        values_to_exclude = "valuesToExclude";
        time_last_modified = "timeLastModified";
        modified_by = "modifiedBy";
    }
}
