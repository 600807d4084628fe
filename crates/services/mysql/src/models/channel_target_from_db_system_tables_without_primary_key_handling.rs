// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the tables without primary key handling of a channel target from DB
    /// system.
    pub enum ChannelTargetFromDbSystemTablesWithoutPrimaryKeyHandling {
        RaiseError = "RAISE_ERROR",
        Allow = "ALLOW",
        GenerateImplicitPrimaryKey = "GENERATE_IMPLICIT_PRIMARY_KEY",
    }
}
