// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data type name of query data object result set column metadata.
    pub enum QueryDataObjectResultSetColumnMetadataDataTypeName {
        Number = "NUMBER",
        Timestamp = "TIMESTAMP",
        Varchar2 = "VARCHAR2",
        Other = "OTHER",
    }
}
