// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A unified agent logging destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentLoggingDestination {
    /// The OCID of the log object.
    pub log_object_id: String,
    /// The operational metrics configuration.
    pub operational_metrics_configuration: Option<models::OperationalMetricsConfiguration>,
}

model! {
    UnifiedAgentLoggingDestination {
        required {
            log_object_id = "logObjectId", with_log_object_id(String);
        }
        optional {
            operational_metrics_configuration = "operationalMetricsConfiguration",
                with_operational_metrics_configuration(models::OperationalMetricsConfiguration);
        }
    }
}
