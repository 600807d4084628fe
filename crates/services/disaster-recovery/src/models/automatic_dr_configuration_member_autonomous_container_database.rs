// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An automatic DR configuration member autonomous container database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomaticDrConfigurationMemberAutonomousContainerDatabase {
    /// The ID of the member.
    pub member_id: String,
    /// Whether automatic switchover is enabled for the member.
    pub is_auto_switchover_enabled: Option<bool>,
    /// Whether automatic failover is enabled for the member.
    pub is_auto_failover_enabled: Option<bool>,
}

model! {
    AutomaticDrConfigurationMemberAutonomousContainerDatabase, "memberType" = "AUTONOMOUS_CONTAINER_DATABASE" {
        member_id = "memberId";
        is_auto_switchover_enabled = "isAutoSwitchoverEnabled";
        is_auto_failover_enabled = "isAutoFailoverEnabled";
    }
}
