// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of namespace metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamespaceMetricCollection {
    /// The items on this page.
    pub items: Vec<models::NamespaceMetric>,
}

model! {
    NamespaceMetricCollection {
        items = "items";
    }
}
