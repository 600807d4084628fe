// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `databaseType` in `ListDatabases`.
    pub enum ListDatabasesDatabaseType {
        Si = "SI",
        Rac = "RAC",
    }
}
