// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the default in memory compression of a tablespace.
    pub enum TablespaceDefaultInMemoryCompression {
        NoMemcompress = "NO_MEMCOMPRESS",
        ForDml = "FOR_DML",
        ForQueryLow = "FOR_QUERY_LOW",
        ForQueryHigh = "FOR_QUERY_HIGH",
        ForCapacityLow = "FOR_CAPACITY_LOW",
        ForCapacityHigh = "FOR_CAPACITY_HIGH",
    }
}
