// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a pattern to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidatePatternDetails {
    /// The expression.
    pub expression: Option<String>,
    /// The path prefix that selects the files. Mutually exclusive with an expression.
    pub file_path_prefix: Option<String>,
    /// The file paths that the pattern is checked with.
    pub check_file_path_list: Option<Vec<String>>,
    /// The number of unmatched files at which the check of `checkFilePathList` fails.
    pub check_failure_limit: Option<i64>,
}

model! {
    ValidatePatternDetails {
        optional {
            expression = "expression", with_expression(String);
            file_path_prefix = "filePathPrefix", with_file_path_prefix(String);
            check_file_path_list = "checkFilePathList", with_check_file_path_list([String]);
            check_failure_limit = "checkFailureLimit", with_check_failure_limit(i64);
        }
    }
}
