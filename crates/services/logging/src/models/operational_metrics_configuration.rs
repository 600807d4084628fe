// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An operational metrics configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationalMetricsConfiguration {
    /// The source.
    pub source: models::OperationalMetricsSource,
    /// The destination.
    pub destination: models::OperationalMetricsDestination,
}

model! {
    OperationalMetricsConfiguration {
        required {
            source = "source", with_source(models::OperationalMetricsSource);
            destination = "destination", with_destination(models::OperationalMetricsDestination);
        }
    }
}
