// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the system type of a DB system.
    pub enum DbSystemSystemType {
        OciOptimizedStorage = "OCI_OPTIMIZED_STORAGE",
    }
}
