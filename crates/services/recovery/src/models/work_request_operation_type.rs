// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateProtectedDatabase = "CREATE_PROTECTED_DATABASE",
        UpdateProtectedDatabase = "UPDATE_PROTECTED_DATABASE",
        DeleteProtectedDatabase = "DELETE_PROTECTED_DATABASE",
        MoveProtectedDatabase = "MOVE_PROTECTED_DATABASE",
        CreateProtectionPolicy = "CREATE_PROTECTION_POLICY",
        UpdateProtectionPolicy = "UPDATE_PROTECTION_POLICY",
        DeleteProtectionPolicy = "DELETE_PROTECTION_POLICY",
        MoveProtectionPolicy = "MOVE_PROTECTION_POLICY",
        CreateRecoveryServiceSubnet = "CREATE_RECOVERY_SERVICE_SUBNET",
        UpdateRecoveryServiceSubnet = "UPDATE_RECOVERY_SERVICE_SUBNET",
        DeleteRecoveryServiceSubnet = "DELETE_RECOVERY_SERVICE_SUBNET",
        MoveRecoveryServiceSubnet = "MOVE_RECOVERY_SERVICE_SUBNET",
        CreateLongTermBackup = "CREATE_LONG_TERM_BACKUP",
        DeleteLongTermBackup = "DELETE_LONG_TERM_BACKUP",
        UpdateLongTermBackup = "UPDATE_LONG_TERM_BACKUP",
        CancelLongTermBackup = "CANCEL_LONG_TERM_BACKUP",
    }
}
