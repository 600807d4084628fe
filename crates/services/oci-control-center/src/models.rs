// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod dimension_value;
mod metric_property_collection;
mod metric_property_summary;
mod namespace_collection;
mod namespace_summary;
mod request_summarized_metric_data_details;
mod summarized_metric_data;
mod summarized_metric_data_collection;

pub use self::dimension_value::DimensionValue;
pub use self::metric_property_collection::MetricPropertyCollection;
pub use self::metric_property_summary::MetricPropertySummary;
pub use self::namespace_collection::NamespaceCollection;
pub use self::namespace_summary::NamespaceSummary;
pub use self::request_summarized_metric_data_details::RequestSummarizedMetricDataDetails;
pub use self::summarized_metric_data::SummarizedMetricData;
pub use self::summarized_metric_data_collection::SummarizedMetricDataCollection;
