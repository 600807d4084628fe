// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the object type of a MySQL data verification object type count.
    pub enum MySqlDataVerificationObjectTypeCountObjectType {
        Table = "TABLE",
        View = "VIEW",
        Index = "INDEX",
        Trigger = "TRIGGER",
        Procedure = "PROCEDURE",
        Function = "FUNCTION",
        Event = "EVENT",
        Database = "DATABASE",
        Schema = "SCHEMA",
        Tablespace = "TABLESPACE",
        Server = "SERVER",
        LogfileGroup = "LOGFILE_GROUP",
        User = "USER",
        Role = "ROLE",
    }
}
