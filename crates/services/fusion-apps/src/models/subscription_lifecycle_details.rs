// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a subscription.
    pub enum SubscriptionLifecycleDetails {
        Active = "ACTIVE",
        Purged = "PURGED",
        Canceled = "CANCELED",
        PaidPurged = "PAID_PURGED",
        Initialized = "INITIALIZED",
        SoftTerminated = "SOFT_TERMINATED",
        Disabled = "DISABLED",
        BeginTermination = "BEGIN_TERMINATION",
        Migrated = "MIGRATED",
        PendingCancelation = "PENDING_CANCELATION",
        Archived = "ARCHIVED",
        NonRecoverable = "NON_RECOVERABLE",
        BeginSoftTermination = "BEGIN_SOFT_TERMINATION",
        Activated = "ACTIVATED",
        AccessDisabled = "ACCESS_DISABLED",
        PendingRegistration = "PENDING_REGISTRATION",
        Terminated = "TERMINATED",
        Relocating = "RELOCATING",
        Deprovisioned = "DEPROVISIONED",
        Provisioned = "PROVISIONED",
        BeginTerminationPassive = "BEGIN_TERMINATION_PASSIVE",
        Locked = "LOCKED",
        PendingDeprovisioning = "PENDING_DEPROVISIONING",
        Registered = "REGISTERED",
        Cancelled = "CANCELLED",
        Expired = "EXPIRED",
    }
}
