// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an endpoint decommission rollback deadline to extend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendEndpointDecommissionRollbackDeadlineDetails {
    /// The rollback deadline delay.
    pub rollback_deadline_delay: String,
}

model! {
    ExtendEndpointDecommissionRollbackDeadlineDetails {
        required {
            rollback_deadline_delay = "rollbackDeadlineDelay", with_rollback_deadline_delay(String);
        }
    }
}
