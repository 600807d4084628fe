// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the update type of an OS patch package.
    pub enum OsPatchPackageUpdateType {
        Install = "INSTALL",
        Remove = "REMOVE",
        Update = "UPDATE",
    }
}
