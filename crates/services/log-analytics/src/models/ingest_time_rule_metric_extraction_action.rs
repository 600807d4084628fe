// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ingest time rule metric extraction action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestTimeRuleMetricExtractionAction {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The namespace.
    pub namespace: String,
    /// The name of the metric.
    pub metric_name: String,
    /// The resource group.
    pub resource_group: Option<String>,
    /// The dimensions.
    pub dimensions: Option<Vec<String>>,
}

model! {
    IngestTimeRuleMetricExtractionAction, "type" = "METRIC_EXTRACTION" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            namespace = "namespace", with_namespace(String);
            metric_name = "metricName", with_metric_name(String);
        }
        optional {
            resource_group = "resourceGroup", with_resource_group(String);
            dimensions = "dimensions", with_dimensions([String]);
        }
    }
}
