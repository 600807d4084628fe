// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity type of a target entry.
    pub enum TargetEntryEntityType {
        Database = "DATABASE",
        Vmcluster = "VMCLUSTER",
        Cloudvmcluster = "CLOUDVMCLUSTER",
        Exadbvmcluster = "EXADBVMCLUSTER",
    }
}
