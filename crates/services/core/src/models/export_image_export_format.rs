// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the export format of an export image.
    pub enum ExportImageExportFormat {
        Qcow2 = "QCOW2",
        Vmdk = "VMDK",
        Oci = "OCI",
        Vhd = "VHD",
        Vdi = "VDI",
    }
}
