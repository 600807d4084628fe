// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the job mode of Oracle initial load settings.
    pub enum OracleInitialLoadSettingsJobMode {
        Full = "FULL",
        Schema = "SCHEMA",
        Table = "TABLE",
        Tablespace = "TABLESPACE",
        Transportable = "TRANSPORTABLE",
    }
}
