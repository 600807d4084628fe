// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the supported capability of a deployment type.
    pub enum DeploymentTypeSupportedCapability {
        GroupToRole = "GROUP_TO_ROLE",
        BackupRestore = "BACKUP_RESTORE",
        CopyBackup = "COPY_BACKUP",
        ManualBackup = "MANUAL_BACKUP",
        Placement = "PLACEMENT",
        DisasterRecovery = "DISASTER_RECOVERY",
        ScheduleManualBackup = "SCHEDULE_MANUAL_BACKUP",
        Multicloud = "MULTICLOUD",
        TrailFiles = "TRAIL_FILES",
        MasterKeyOperations = "MASTER_KEY_OPERATIONS",
        TruststoreCertificates = "TRUSTSTORE_CERTIFICATES",
        DeploymentDiagnostics = "DEPLOYMENT_DIAGNOSTICS",
        Credentials = "CREDENTIALS",
        ConsoleAccess = "CONSOLE_ACCESS",
        NetworkConfiguration = "NETWORK_CONFIGURATION",
    }
}
