// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an automatic DR configuration member autonomous container database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutomaticDrConfigurationMemberAutonomousContainerDatabaseDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// Whether automatic switchover is enabled for the member.
    pub is_auto_switchover_enabled: Option<bool>,
    /// Whether automatic failover is enabled for the member.
    pub is_auto_failover_enabled: Option<bool>,
}

model! {
    UpdateAutomaticDrConfigurationMemberAutonomousContainerDatabaseDetails, "memberType" = "AUTONOMOUS_CONTAINER_DATABASE" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            is_auto_switchover_enabled = "isAutoSwitchoverEnabled",
                with_is_auto_switchover_enabled(bool);
            is_auto_failover_enabled = "isAutoFailoverEnabled", with_is_auto_failover_enabled(bool);
        }
    }
}
