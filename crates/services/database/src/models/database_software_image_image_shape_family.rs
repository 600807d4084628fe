// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the image shape family of a database software image.
    pub enum DatabaseSoftwareImageImageShapeFamily {
        VmBmShape = "VM_BM_SHAPE",
        ExadataShape = "EXADATA_SHAPE",
        ExaccShape = "EXACC_SHAPE",
        ExadbxsShape = "EXADBXS_SHAPE",
        BdbccShape = "BDBCC_SHAPE",
    }
}
