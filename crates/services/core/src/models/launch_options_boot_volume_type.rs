// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the boot volume type of launch options.
    pub enum LaunchOptionsBootVolumeType {
        Iscsi = "ISCSI",
        Scsi = "SCSI",
        Ide = "IDE",
        Vfio = "VFIO",
        Paravirtualized = "PARAVIRTUALIZED",
        Nvme = "NVME",
    }
}
