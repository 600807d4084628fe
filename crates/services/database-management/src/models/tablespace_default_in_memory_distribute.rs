// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the default in memory distribute of a tablespace.
    pub enum TablespaceDefaultInMemoryDistribute {
        Auto = "AUTO",
        ByRowidRange = "BY_ROWID_RANGE",
        ByPartition = "BY_PARTITION",
        BySubpartition = "BY_SUBPARTITION",
    }
}
