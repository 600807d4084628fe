// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A parser test result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParserTestResult {
    /// The additional information.
    pub additional_info: Option<BTreeMap<String, String>>,
    /// The entries.
    pub entries: Option<Vec<models::AbstractParserTestResultLogEntry>>,
    /// The example content.
    pub example_content: Option<String>,
    /// The lines.
    pub lines: Option<Vec<models::AbstractParserTestResultLogLine>>,
    /// The named capture groups.
    pub named_capture_groups: Option<Vec<String>>,
    /// The violations.
    pub violations: Option<Vec<models::Violation>>,
}

model! {
    ParserTestResult {
        additional_info = "additionalInfo";
        entries = "entries";
        example_content = "exampleContent";
        lines = "lines";
        named_capture_groups = "namedCaptureGroups";
        violations = "violations";
    }
}
