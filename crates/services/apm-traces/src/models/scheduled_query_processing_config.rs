// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A scheduled query processing configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledQueryProcessingConfig {
    /// The streaming.
    pub streaming: Option<models::Streaming>,
    /// The object storage.
    pub object_storage: Option<models::ObjectStorage>,
    /// The custom metric.
    pub custom_metric: Option<models::CustomMetric>,
}

model! {
    ScheduledQueryProcessingConfig {
        optional {
            streaming = "streaming", with_streaming(models::Streaming);
            object_storage = "objectStorage", with_object_storage(models::ObjectStorage);
            custom_metric = "customMetric", with_custom_metric(models::CustomMetric);
        }
    }
}
