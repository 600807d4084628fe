// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// News reports.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewsReports {
    /// The news reports.
    pub news_reports: Option<Value>,
}

model! {
    NewsReports {
        news_reports = "newsReports";
    }
}
