// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source of MySQL configuration data.
    pub enum MySqlConfigurationDataSource {
        Compiled = "COMPILED",
        Global = "GLOBAL",
        Server = "SERVER",
        Explicit = "EXPLICIT",
        Extra = "EXTRA",
        User = "USER",
        Login = "LOGIN",
        CommandLine = "COMMAND_LINE",
        Persisted = "PERSISTED",
        Dynamic = "DYNAMIC",
    }
}
