// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of summarized usages to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestSummarizedUsagesDetails {
    /// The ID of the tenant.
    pub tenant_id: String,
    /// The start of the usage period.
    pub time_usage_started: DateTime<Utc>,
    /// The end of the usage period.
    pub time_usage_ended: DateTime<Utc>,
    /// The granularity.
    pub granularity: models::RequestSummarizedUsagesGranularity,
    /// Whether to add up all usage or cost over the period of the query.
    pub is_aggregate_by_time: Option<bool>,
    /// The forecast of usage or cost.
    pub forecast: Option<models::Forecast>,
    /// The type of the query.
    pub query_type: Option<models::RequestSummarizedUsagesQueryType>,
    /// The fields or attributes to group by.
    pub group_by: Option<Vec<String>>,
    /// The tag to group by, as a list with one namespace and key.
    pub group_by_tag: Option<Vec<models::Tag>>,
    /// The depth of the compartment hierarchy.
    pub compartment_depth: Option<f64>,
    /// The filter.
    pub filter: Option<models::Filter>,
}

model! {
    RequestSummarizedUsagesDetails {
        required {
            tenant_id = "tenantId", with_tenant_id(String);
            time_usage_started = "timeUsageStarted", with_time_usage_started(DateTime<Utc>);
            time_usage_ended = "timeUsageEnded", with_time_usage_ended(DateTime<Utc>);
            granularity = "granularity",
                with_granularity(models::RequestSummarizedUsagesGranularity);
        }
        optional {
            is_aggregate_by_time = "isAggregateByTime", with_is_aggregate_by_time(bool);
            forecast = "forecast", with_forecast(models::Forecast);
            query_type = "queryType", with_query_type(models::RequestSummarizedUsagesQueryType);
            group_by = "groupBy", with_group_by([String]);
            group_by_tag = "groupByTag", with_group_by_tag([models::Tag]);
            compartment_depth = "compartmentDepth", with_compartment_depth(f64);
            filter = "filter", with_filter(models::Filter);
        }
    }
}
