// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod list_metric_properties;
mod list_namespaces;
mod request_summarized_metric_data;

pub use self::list_metric_properties::ListMetricProperties;
pub use self::list_namespaces::ListNamespaces;
pub use self::request_summarized_metric_data::RequestSummarizedMetricData;
