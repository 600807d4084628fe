// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a log analytics log group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsLogGroupDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    LogAnalyticsLogGroupDependsOn {
        compartment_id = "compartmentId";
    }
}
