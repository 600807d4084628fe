// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A Data Guard group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataGuardGroup {
    /// The members.
    pub members: Option<Vec<models::DataGuardGroupMember>>,
    /// The protection mode.
    pub protection_mode: Option<models::DataGuardGroupProtectionMode>,
    /// The managed auto fail over readiness.
    pub managed_auto_fail_over_readiness:
        Option<models::DataGuardGroupManagedAutoFailOverReadiness>,
}

model! {
    DataGuardGroup {
        members = "members";
        protection_mode = "protectionMode";
        managed_auto_fail_over_readiness = "managedAutoFailOverReadiness";
    }
}
