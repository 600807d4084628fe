// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of log analytics sources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSourcesDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    LogAnalyticsSourcesDependsOn {
        compartment_id = "compartmentId";
    }
}
