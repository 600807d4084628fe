// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity type of a GI resource ID filter.
    pub enum GiResourceIdFilterEntityType {
        Databasesoftwareimage = "DATABASESOFTWAREIMAGE",
        Exadatainfrastructure = "EXADATAINFRASTRUCTURE",
        Cloudexadatainfrastructure = "CLOUDEXADATAINFRASTRUCTURE",
        Vmcluster = "VMCLUSTER",
        Cloudvmcluster = "CLOUDVMCLUSTER",
        Exadbvmcluster = "EXADBVMCLUSTER",
        Exascaledbstoragevault = "EXASCALEDBSTORAGEVAULT",
        Fsucollection = "FSUCOLLECTION",
    }
}
