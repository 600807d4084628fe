// @generated from spec/osub-usage.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod computed_usage;
mod computed_usage_aggregated_pricing_model;
mod computed_usage_aggregated_summary;
mod computed_usage_aggregation;
mod computed_usage_aggregation_type;
mod computed_usage_summary;
mod computed_usage_type;
mod list_computed_usage_aggregateds_grouping;
mod list_computed_usages_sort_by;
mod product;
mod sort_order;

pub use self::computed_usage::ComputedUsage;
pub use self::computed_usage_aggregated_pricing_model::ComputedUsageAggregatedPricingModel;
pub use self::computed_usage_aggregated_summary::ComputedUsageAggregatedSummary;
pub use self::computed_usage_aggregation::ComputedUsageAggregation;
pub use self::computed_usage_aggregation_type::ComputedUsageAggregationType;
pub use self::computed_usage_summary::ComputedUsageSummary;
pub use self::computed_usage_type::ComputedUsageType;
pub use self::list_computed_usage_aggregateds_grouping::ListComputedUsageAggregatedsGrouping;
pub use self::list_computed_usages_sort_by::ListComputedUsagesSortBy;
pub use self::product::Product;
pub use self::sort_order::SortOrder;
