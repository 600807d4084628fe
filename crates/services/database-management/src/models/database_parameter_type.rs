// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a database parameter.
    pub enum DatabaseParameterType {
        Boolean = "BOOLEAN",
        String = "STRING",
        Integer = "INTEGER",
        Filename = "FILENAME",
        BigInteger = "BIG_INTEGER",
        Reserved = "RESERVED",
    }
}
