// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The details of a pattern to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePatternDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
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
}

model! {
    CreatePatternDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String);
            expression = "expression", with_expression(String);
            file_path_prefix = "filePathPrefix", with_file_path_prefix(String);
            check_file_path_list = "checkFilePathList", with_check_file_path_list([String]);
            is_enable_check_failure_limit = "isEnableCheckFailureLimit",
                with_is_enable_check_failure_limit(bool);
            check_failure_limit = "checkFailureLimit", with_check_failure_limit(i64);
            properties = "properties", with_properties({{String}});
        }
    }
}
