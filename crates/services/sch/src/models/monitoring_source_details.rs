// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a monitoring source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringSourceDetails {
    /// The metric namespaces to read, by compartment.
    pub monitoring_sources: Vec<models::MonitoringSource>,
}

model! {
    MonitoringSourceDetails, "kind" = "monitoring" {
        required {
            monitoring_sources = "monitoringSources",
                with_monitoring_sources([models::MonitoringSource]);
        }
    }
}
