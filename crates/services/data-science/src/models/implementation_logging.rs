// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The logging configuration of an ML application implementation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImplementationLogging {
    /// The log of the implementation.
    pub implementation_log: Option<models::ImplementationLogDetails>,
    /// The aggregated log of all instance views of the implementation.
    pub aggregated_instance_view_log: Option<models::ImplementationLogDetails>,
    /// The log of triggers.
    pub trigger_log: Option<models::ImplementationLogDetails>,
}

model! {
    ImplementationLogging {
        optional {
            implementation_log = "implementationLog",
                with_implementation_log(models::ImplementationLogDetails);
            aggregated_instance_view_log = "aggregatedInstanceViewLog",
                with_aggregated_instance_view_log(models::ImplementationLogDetails);
            trigger_log = "triggerLog", with_trigger_log(models::ImplementationLogDetails);
        }
    }
}
