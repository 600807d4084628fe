// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the audit logging status of an enable audit management logging.
    pub enum EnableAuditMgmtLoggingAuditLoggingStatus {
        Creating = "CREATING",
        WaitingForCustomer = "WAITING_FOR_CUSTOMER",
        Verifying = "VERIFYING",
        DisablingInProgress = "DISABLING_IN_PROGRESS",
        DisabledValidated = "DISABLED_VALIDATED",
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
