// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the allowed action of an application catalog listing resource
    /// version.
    pub enum AppCatalogListingResourceVersionAllowedAction {
        Snapshot = "SNAPSHOT",
        BootVolumeDetach = "BOOT_VOLUME_DETACH",
        PreserveBootVolume = "PRESERVE_BOOT_VOLUME",
        SerialConsoleAccess = "SERIAL_CONSOLE_ACCESS",
        BootRecovery = "BOOT_RECOVERY",
        BackupBootVolume = "BACKUP_BOOT_VOLUME",
        CaptureConsoleHistory = "CAPTURE_CONSOLE_HISTORY",
    }
}
