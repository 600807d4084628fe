// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of summarized metric extensions metrics to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestSummarizedMetricExtensionsMetricsDetails {
    /// The OCID of the metric extension.
    pub metric_extension_id: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The contains metric with name.
    pub contains_metric_with_name: Option<String>,
    /// The field to sort by.
    pub sort_by: Option<models::RequestSummarizedMetricExtensionsMetricsSortBy>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::RequestSummarizedMetricExtensionsMetricsSortOrder>,
}

model! {
    RequestSummarizedMetricExtensionsMetricsDetails {
        optional {
            metric_extension_id = "metricExtensionId", with_metric_extension_id(String);
            resource_type = "resourceType", with_resource_type(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            contains_metric_with_name = "containsMetricWithName",
                with_contains_metric_with_name(String);
            sort_by = "sortBy",
                with_sort_by(models::RequestSummarizedMetricExtensionsMetricsSortBy);
            sort_order = "sortOrder",
                with_sort_order(models::RequestSummarizedMetricExtensionsMetricsSortOrder);
        }
    }
}
