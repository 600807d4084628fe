// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the initial load type of an initial data load.
    pub enum InitialDataLoadInitialLoadType {
        DbLink = "DB_LINK",
        ObjectStorage = "OBJECT_STORAGE",
    }
}
