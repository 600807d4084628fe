// @generated from spec/osub-usage.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_computed_usage;
mod list_computed_usage_aggregateds;
mod list_computed_usages;

pub use self::get_computed_usage::GetComputedUsage;
pub use self::list_computed_usage_aggregateds::ListComputedUsageAggregateds;
pub use self::list_computed_usages::ListComputedUsages;
