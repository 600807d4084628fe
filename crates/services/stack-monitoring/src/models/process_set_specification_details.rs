// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a set specification to process.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessSetSpecificationDetails {
    /// The label.
    pub label: Option<String>,
    /// The process command.
    pub process_command: Option<String>,
    /// The process user.
    pub process_user: Option<String>,
    /// The process line regex pattern.
    pub process_line_regex_pattern: Option<String>,
}

model! {
    ProcessSetSpecificationDetails {
        optional {
            label = "label", with_label(String);
            process_command = "processCommand", with_process_command(String);
            process_user = "processUser", with_process_user(String);
            process_line_regex_pattern = "processLineRegexPattern",
                with_process_line_regex_pattern(String);
        }
    }
}
