// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the image type of a database software image.
    pub enum DatabaseSoftwareImageImageType {
        GridImage = "GRID_IMAGE",
        DatabaseImage = "DATABASE_IMAGE",
    }
}
