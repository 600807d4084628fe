// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an issue to refresh.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshIssueDetails {
    /// The refresh issues.
    pub refresh_issues: Option<String>,
}

model! {
    RefreshIssueDetails {
        refresh_issues = "refreshIssues";
    }
}
