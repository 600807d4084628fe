// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the switchover readiness of a Data Guard group member.
    pub enum DataGuardGroupMemberSwitchoverReadiness {
        Healthy = "HEALTHY",
        Warning = "WARNING",
        Critical = "CRITICAL",
        HealthyAndNotRolechangeTarget = "HEALTHY_AND_NOT_ROLECHANGE_TARGET",
    }
}
