// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation of a statement.
    pub enum StatementOperation {
        CreateTable = "CREATE_TABLE",
        AlterTable = "ALTER_TABLE",
        DropTable = "DROP_TABLE",
        CreateIndex = "CREATE_INDEX",
        DropIndex = "DROP_INDEX",
        Select = "SELECT",
        Update = "UPDATE",
        Insert = "INSERT",
        Delete = "DELETE",
    }
}
