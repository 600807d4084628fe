// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity type of a guest OS resource ID filter.
    pub enum GuestOsResourceIdFilterEntityType {
        Exadatainfrastructure = "EXADATAINFRASTRUCTURE",
        Cloudexadatainfrastructure = "CLOUDEXADATAINFRASTRUCTURE",
        Vmcluster = "VMCLUSTER",
        Cloudvmcluster = "CLOUDVMCLUSTER",
        Fsucollection = "FSUCOLLECTION",
    }
}
