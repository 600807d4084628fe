// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A namespace metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamespaceMetric {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::NamespaceMetricType,
    /// The unit.
    pub unit: Option<String>,
}

model! {
    NamespaceMetric {
        name = "name";
        type_ = "type";
        unit = "unit";
    }
}
