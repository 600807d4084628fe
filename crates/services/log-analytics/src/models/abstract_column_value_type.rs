// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the value type of an abstract column.
    pub enum AbstractColumnValueType {
        Boolean = "BOOLEAN",
        String = "STRING",
        Double = "DOUBLE",
        Float = "FLOAT",
        Long = "LONG",
        Integer = "INTEGER",
        Timestamp = "TIMESTAMP",
        Facet = "FACET",
        Table = "TABLE",
    }
}
