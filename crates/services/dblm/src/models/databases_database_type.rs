// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database type of databases.
    pub enum DatabasesDatabaseType {
        Si = "SI",
        Rac = "RAC",
    }
}
