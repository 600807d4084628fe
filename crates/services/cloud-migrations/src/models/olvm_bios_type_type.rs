// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an OLVM BIOS type.
    pub enum OlvmBiosTypeType {
        ClusterDefault = "CLUSTER_DEFAULT",
        I440fxSeaBios = "I440FX_SEA_BIOS",
        Q35Ovmf = "Q35_OVMF",
        Q35SeaBios = "Q35_SEA_BIOS",
        Q35SecureBoot = "Q35_SECURE_BOOT",
    }
}
