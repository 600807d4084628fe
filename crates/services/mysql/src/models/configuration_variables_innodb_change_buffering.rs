// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the innodb change buffering of configuration variables.
    pub enum ConfigurationVariablesInnodbChangeBuffering {
        None = "NONE",
        Inserts = "INSERTS",
        Deletes = "DELETES",
        Changes = "CHANGES",
        Purges = "PURGES",
        All = "ALL",
    }
}
