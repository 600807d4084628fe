// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Query properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryProperties {
    /// The fields or attributes to group by.
    pub group_by: Option<Vec<String>>,
    /// The tag to group by, as a list with one namespace and key.
    pub group_by_tag: Option<Vec<models::Tag>>,
    /// The filter.
    pub filter: Option<models::Filter>,
    /// The depth of the compartment hierarchy.
    pub compartment_depth: Option<f64>,
    /// The granularity.
    pub granularity: models::QueryPropertiesGranularity,
    /// The type of the query.
    pub query_type: Option<models::QueryPropertiesQueryType>,
    /// Whether to add up all usage or cost over the period of the query.
    pub is_aggregate_by_time: Option<bool>,
    /// The date range.
    pub date_range: models::DateRange,
}

model! {
    QueryProperties {
        required {
            granularity = "granularity", with_granularity(models::QueryPropertiesGranularity);
            date_range = "dateRange", with_date_range(models::DateRange);
        }
        optional {
            group_by = "groupBy", with_group_by([String]);
            group_by_tag = "groupByTag", with_group_by_tag([models::Tag]);
            filter = "filter", with_filter(models::Filter);
            compartment_depth = "compartmentDepth", with_compartment_depth(f64);
            query_type = "queryType", with_query_type(models::QueryPropertiesQueryType);
            is_aggregate_by_time = "isAggregateByTime", with_is_aggregate_by_time(bool);
        }
    }
}
