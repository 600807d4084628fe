// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the audit log lifecycle state of HSM cluster audit logging
    /// information.
    pub enum HsmClusterAuditLoggingInfoAuditLogLifecycleState {
        Creating = "CREATING",
        WaitingForCustomer = "WAITING_FOR_CUSTOMER",
        Verifying = "VERIFYING",
        DisablingInProgress = "DISABLING_IN_PROGRESS",
        DisablingBroken = "DISABLING_BROKEN",
        DisabledValidated = "DISABLED_VALIDATED",
        Failed = "FAILED",
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
