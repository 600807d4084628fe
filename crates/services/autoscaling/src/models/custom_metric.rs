// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A custom metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomMetric {
    /// The time that the condition must persist before it takes effect. Default: `PT3M`.
    pub pending_duration: Option<String>,
    /// The query.
    pub query: String,
    /// The namespace.
    pub namespace: String,
    /// The resource group.
    pub resource_group: Option<String>,
    /// The OCID of the compartment of the metric.
    pub metric_compartment_id: String,
}

model! {
    CustomMetric, "metricSource" = "CUSTOM_QUERY" {
        required {
            query = "query", with_query(String);
            namespace = "namespace", with_namespace(String);
            metric_compartment_id = "metricCompartmentId", with_metric_compartment_id(String);
        }
        optional {
            pending_duration = "pendingDuration", with_pending_duration(String);
            resource_group = "resourceGroup", with_resource_group(String);
        }
    }
}
