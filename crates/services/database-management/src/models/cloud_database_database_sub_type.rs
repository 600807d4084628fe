// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database sub type of a cloud database.
    pub enum CloudDatabaseDatabaseSubType {
        Cdb = "CDB",
        Pdb = "PDB",
        NonCdb = "NON_CDB",
        Acd = "ACD",
        Adb = "ADB",
    }
}
