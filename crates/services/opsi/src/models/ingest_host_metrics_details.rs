// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of host metrics to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestHostMetricsDetails {
    /// The items on this page.
    pub items: Vec<models::HostPerformanceMetricGroup>,
}

model! {
    IngestHostMetricsDetails {
        required {
            items = "items", with_items([models::HostPerformanceMetricGroup]);
        }
    }
}
