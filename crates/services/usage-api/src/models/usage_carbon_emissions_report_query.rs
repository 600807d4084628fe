// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A usage carbon emissions report query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCarbonEmissionsReportQuery {
    /// The ID of the tenant.
    pub tenant_id: String,
    /// The start of the usage period.
    pub time_usage_started: Option<DateTime<Utc>>,
    /// The end of the usage period.
    pub time_usage_ended: Option<DateTime<Utc>>,
    /// The method of calculating carbon emissions, either by spend or by power consumption.
    pub emission_calculation_method:
        Option<models::UsageCarbonEmissionsReportQueryEmissionCalculationMethod>,
    /// The type of the emission.
    pub emission_type: Option<models::UsageCarbonEmissionsReportQueryEmissionType>,
    /// The granularity.
    pub granularity: Option<models::UsageCarbonEmissionsReportQueryGranularity>,
    /// Whether to add up all usage or cost over the period of the query.
    pub is_aggregate_by_time: Option<bool>,
    /// The fields or attributes to group by.
    pub group_by: Option<Vec<String>>,
    /// The tag to group by, as a list with one namespace and key.
    pub group_by_tag: Option<Vec<models::Tag>>,
    /// The depth of the compartment hierarchy.
    pub compartment_depth: Option<i64>,
    /// The filter.
    pub filter: Option<models::Filter>,
    /// The name of the date range in the UI.
    pub date_range_name: Option<models::UsageCarbonEmissionsReportQueryDateRangeName>,
}

model! {
    UsageCarbonEmissionsReportQuery {
        required {
            tenant_id = "tenantId", with_tenant_id(String);
        }
        optional {
            time_usage_started = "timeUsageStarted", with_time_usage_started(DateTime<Utc>);
            time_usage_ended = "timeUsageEnded", with_time_usage_ended(DateTime<Utc>);
            emission_calculation_method = "emissionCalculationMethod",
                with_emission_calculation_method(models::UsageCarbonEmissionsReportQueryEmissionCalculationMethod);
            emission_type = "emissionType",
                with_emission_type(models::UsageCarbonEmissionsReportQueryEmissionType);
            granularity = "granularity",
                with_granularity(models::UsageCarbonEmissionsReportQueryGranularity);
            is_aggregate_by_time = "isAggregateByTime", with_is_aggregate_by_time(bool);
            group_by = "groupBy", with_group_by([String]);
            group_by_tag = "groupByTag", with_group_by_tag([models::Tag]);
            compartment_depth = "compartmentDepth", with_compartment_depth(i64);
            filter = "filter", with_filter(models::Filter);
            date_range_name = "dateRangeName",
                with_date_range_name(models::UsageCarbonEmissionsReportQueryDateRangeName);
        }
    }
}
