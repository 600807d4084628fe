// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the privilege of a database view access entry.
    pub enum DatabaseViewAccessEntryPrivilege {
        Select = "SELECT",
        Update = "UPDATE",
        Insert = "INSERT",
        Delete = "DELETE",
        Read = "READ",
        Owner = "OWNER",
        Index = "INDEX",
        SelectAnyTable = "SELECT_ANY_TABLE",
        UpdateAnyTable = "UPDATE_ANY_TABLE",
        InsertAnyTable = "INSERT_ANY_TABLE",
        DeleteAnyTable = "DELETE_ANY_TABLE",
        ReadAnyTable = "READ_ANY_TABLE",
        CreateAnyIndex = "CREATE_ANY_INDEX",
    }
}
