// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an automatic execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomaticExecutionDetails {
    /// The name of the event. Example: `SwitchoverAutonomousDatabase`.
    pub event_name: String,
    /// The OCID of the member.
    pub member_id: String,
}

model! {
    AutomaticExecutionDetails {
        event_name = "eventName";
        member_id = "memberId";
    }
}
