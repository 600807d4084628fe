// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A query definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDefinition {
    /// The display name.
    pub display_name: String,
    /// The query of the report.
    pub report_query: models::ReportQuery,
    /// The settings of the Cost Analysis UI.
    pub cost_analysis_ui: models::CostAnalysisUI,
    /// The version.
    pub version: f64,
}

model! {
    QueryDefinition {
        required {
            display_name = "displayName", with_display_name(String);
            report_query = "reportQuery", with_report_query(models::ReportQuery);
            cost_analysis_ui = "costAnalysisUI", with_cost_analysis_ui(models::CostAnalysisUI);
            version = "version", with_version(f64);
        }
    }
}
