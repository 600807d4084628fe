// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a pattern.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatternSummary {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The expression.
    pub expression: Option<String>,
    /// The path prefix that selects the files. Mutually exclusive with an expression.
    pub file_path_prefix: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PatternLifecycleState>,
}

model! {
    PatternSummary {
        key = "key";
        display_name = "displayName";
        description = "description";
        catalog_id = "catalogId";
        time_created = "timeCreated";
        expression = "expression";
        file_path_prefix = "filePathPrefix";
        lifecycle_state = "lifecycleState";
    }
}
