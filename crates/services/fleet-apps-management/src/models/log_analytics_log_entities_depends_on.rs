// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of log analytics log entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsLogEntitiesDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    LogAnalyticsLogEntitiesDependsOn {
        compartment_id = "compartmentId";
    }
}
