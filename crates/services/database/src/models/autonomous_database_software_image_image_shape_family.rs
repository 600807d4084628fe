// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the image shape family of an autonomous database software image.
    pub enum AutonomousDatabaseSoftwareImageImageShapeFamily {
        ExaccShape = "EXACC_SHAPE",
        ExadataShape = "EXADATA_SHAPE",
    }
}
