// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A unified agent monitoring destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentMonitoringDestination {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The metrics namespace.
    pub metrics_namespace: String,
}

model! {
    UnifiedAgentMonitoringDestination {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            metrics_namespace = "metricsNamespace", with_metrics_namespace(String);
        }
    }
}
