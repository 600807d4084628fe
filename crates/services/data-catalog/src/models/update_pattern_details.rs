// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

/// The fields to update in a pattern.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePatternDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
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
    cleared: Vec<String>,
}

update! {
    UpdatePatternDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            expression = "expression", with_expression(String), clear_expression;
            file_path_prefix = "filePathPrefix", with_file_path_prefix(String),
                clear_file_path_prefix;
            check_file_path_list = "checkFilePathList", with_check_file_path_list([String]),
                clear_check_file_path_list;
            is_enable_check_failure_limit = "isEnableCheckFailureLimit",
                with_is_enable_check_failure_limit(bool), clear_is_enable_check_failure_limit;
            check_failure_limit = "checkFailureLimit", with_check_failure_limit(i64),
                clear_check_failure_limit;
            properties = "properties", with_properties({{String}}), clear_properties;
        }
    }
}
