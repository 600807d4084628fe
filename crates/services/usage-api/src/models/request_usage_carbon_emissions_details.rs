// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of usage carbon emissions to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestUsageCarbonEmissionsDetails {
    /// The ID of the tenant.
    pub tenant_id: String,
    /// The start of the usage period.
    pub time_usage_started: DateTime<Utc>,
    /// The end of the usage period.
    pub time_usage_ended: DateTime<Utc>,
    /// The method of calculating carbon emissions, either by spend or by power consumption.
    pub emission_calculation_method:
        Option<models::RequestUsageCarbonEmissionsEmissionCalculationMethod>,
    /// The type of the emission.
    pub emission_type: Option<models::RequestUsageCarbonEmissionsEmissionType>,
    /// The granularity.
    pub granularity: Option<models::RequestUsageCarbonEmissionsGranularity>,
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
}

model! {
    RequestUsageCarbonEmissionsDetails {
        required {
            tenant_id = "tenantId", with_tenant_id(String);
            time_usage_started = "timeUsageStarted", with_time_usage_started(DateTime<Utc>);
            time_usage_ended = "timeUsageEnded", with_time_usage_ended(DateTime<Utc>);
        }
        optional {
            emission_calculation_method = "emissionCalculationMethod",
                with_emission_calculation_method(models::RequestUsageCarbonEmissionsEmissionCalculationMethod);
            emission_type = "emissionType",
                with_emission_type(models::RequestUsageCarbonEmissionsEmissionType);
            granularity = "granularity",
                with_granularity(models::RequestUsageCarbonEmissionsGranularity);
            is_aggregate_by_time = "isAggregateByTime", with_is_aggregate_by_time(bool);
            group_by = "groupBy", with_group_by([String]);
            group_by_tag = "groupByTag", with_group_by_tag([models::Tag]);
            compartment_depth = "compartmentDepth", with_compartment_depth(i64);
            filter = "filter", with_filter(models::Filter);
        }
    }
}
