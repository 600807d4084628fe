// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A usage carbon emissions query definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCarbonEmissionsQueryDefinition {
    /// The display name.
    pub display_name: String,
    /// The query of the report.
    pub report_query: models::UsageCarbonEmissionsReportQuery,
    /// The settings of the Cost Analysis UI.
    pub cost_analysis_ui: models::CostAnalysisUI,
    /// The version.
    pub version: i64,
}

model! {
    UsageCarbonEmissionsQueryDefinition {
        required {
            display_name = "displayName", with_display_name(String);
            report_query = "reportQuery",
                with_report_query(models::UsageCarbonEmissionsReportQuery);
            cost_analysis_ui = "costAnalysisUI", with_cost_analysis_ui(models::CostAnalysisUI);
            version = "version", with_version(i64);
        }
    }
}
