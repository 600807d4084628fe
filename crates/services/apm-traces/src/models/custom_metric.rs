// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A custom metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomMetric {
    /// The namespace.
    pub namespace: Option<String>,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The resource group.
    pub resource_group: Option<String>,
    /// Whether anomaly detection is enabled.
    pub is_anomaly_detection_enabled: Option<bool>,
    /// The compartment.
    pub compartment: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// Whether the metric is published.
    pub is_metric_published: Option<bool>,
}

model! {
    CustomMetric {
        required {
            name = "name", with_name(String);
        }
        optional {
            namespace = "namespace", with_namespace(String);
            description = "description", with_description(String);
            resource_group = "resourceGroup", with_resource_group(String);
            is_anomaly_detection_enabled = "isAnomalyDetectionEnabled",
                with_is_anomaly_detection_enabled(bool);
            compartment = "compartment", with_compartment(String);
            unit = "unit", with_unit(String);
            is_metric_published = "isMetricPublished", with_is_metric_published(bool);
        }
    }
}
