// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A pattern.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pattern {
    /// The key. Cannot be changed later.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the data catalog.
    pub catalog_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PatternLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
    /// The expression.
    pub expression: Option<String>,
    /// The path prefix that selects the files. Mutually exclusive with an expression.
    pub file_path_prefix: Option<String>,
    /// The file paths that the pattern is checked with.
    pub check_file_path_list: Option<Vec<String>>,
    /// Whether the pattern check fails the request when the number of unmatched files exceeds
    /// `checkFailureLimit`.
    pub is_enable_check_failure_limit: Option<bool>,
    /// The number of unmatched files at which the check of `checkFilePathList` fails.
    pub check_failure_limit: Option<i64>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    Pattern {
        key = "key";
        display_name = "displayName";
        description = "description";
        catalog_id = "catalogId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
        expression = "expression";
        file_path_prefix = "filePathPrefix";
        check_file_path_list = "checkFilePathList";
        is_enable_check_failure_limit = "isEnableCheckFailureLimit";
        check_failure_limit = "checkFailureLimit";
        properties = "properties";
    }
}
