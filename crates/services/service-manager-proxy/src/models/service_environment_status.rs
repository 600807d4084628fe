// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a service environment.
    pub enum ServiceEnvironmentStatus {
        Initialized = "INITIALIZED",
        BeginActivation = "BEGIN_ACTIVATION",
        Active = "ACTIVE",
        BeginSoftTermination = "BEGIN_SOFT_TERMINATION",
        SoftTerminated = "SOFT_TERMINATED",
        BeginTermination = "BEGIN_TERMINATION",
        Canceled = "CANCELED",
        Terminated = "TERMINATED",
        BeginDisabling = "BEGIN_DISABLING",
        BeginEnabling = "BEGIN_ENABLING",
        BeginMigration = "BEGIN_MIGRATION",
        Disabled = "DISABLED",
        BeginSuspension = "BEGIN_SUSPENSION",
        BeginResumption = "BEGIN_RESUMPTION",
        Suspended = "SUSPENDED",
        BeginLockRelocation = "BEGIN_LOCK_RELOCATION",
        LockedRelocation = "LOCKED_RELOCATION",
        BeginRelocation = "BEGIN_RELOCATION",
        Relocated = "RELOCATED",
        BeginUnlockRelocation = "BEGIN_UNLOCK_RELOCATION",
        UnlockedRelocation = "UNLOCKED_RELOCATION",
        FailedLockRelocation = "FAILED_LOCK_RELOCATION",
        FailedActivation = "FAILED_ACTIVATION",
        FailedMigration = "FAILED_MIGRATION",
        AccessDisabled = "ACCESS_DISABLED",
        BeginDisablingAccess = "BEGIN_DISABLING_ACCESS",
        BeginEnablingAccess = "BEGIN_ENABLING_ACCESS",
        TraUnknown = "TRA_UNKNOWN",
    }
}
