// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An operational metrics source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationalMetricsSource {
    /// The type.
    pub type_: models::OperationalMetricsSourceType,
    /// The metrics.
    pub metrics: Option<Vec<String>>,
    /// The input of the record.
    pub record_input: models::OperationalMetricsRecordInput,
}

model! {
    OperationalMetricsSource {
        required {
            type_ = "type", with_type(models::OperationalMetricsSourceType);
            record_input = "recordInput", with_record_input(models::OperationalMetricsRecordInput);
        }
        optional {
            metrics = "metrics", with_metrics([String]);
        }
    }
}
