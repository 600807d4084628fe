// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportDetails {
    /// The name.
    pub name: String,
    /// The granularity.
    pub granularity: Option<models::ReportGranularity>,
    /// The report time range.
    pub report_time_range: Option<models::ReportTimeRange>,
    /// The condition.
    pub condition: Option<models::ReportCondition>,
    /// The filters.
    pub filters: Option<Vec<models::Filter>>,
    /// The order clauses.
    pub order_clause: Option<Vec<models::OrderClause>>,
}

model! {
    ReportDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            granularity = "granularity", with_granularity(models::ReportGranularity);
            report_time_range = "reportTimeRange", with_report_time_range(models::ReportTimeRange);
            condition = "condition", with_condition(models::ReportCondition);
            filters = "filters", with_filters([models::Filter]);
            order_clause = "orderClause", with_order_clause([models::OrderClause]);
        }
    }
}
