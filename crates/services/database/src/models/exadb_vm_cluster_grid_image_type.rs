// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the grid image type of an ExaDB VM cluster.
    pub enum ExadbVmClusterGridImageType {
        ReleaseUpdate = "RELEASE_UPDATE",
        CustomImage = "CUSTOM_IMAGE",
        GridHome = "GRID_HOME",
    }
}
