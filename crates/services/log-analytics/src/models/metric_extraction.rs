// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metric extraction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricExtraction {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The namespace.
    pub namespace: Option<String>,
    /// The name of the metric.
    pub metric_name: Option<String>,
    /// The resource group.
    pub resource_group: Option<String>,
    /// The metric collections.
    pub metric_collections: Option<Vec<models::MetricCollection>>,
}

model! {
    MetricExtraction {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            namespace = "namespace", with_namespace(String);
            metric_name = "metricName", with_metric_name(String);
            resource_group = "resourceGroup", with_resource_group(String);
            metric_collections = "metricCollections",
                with_metric_collections([models::MetricCollection]);
        }
    }
}
