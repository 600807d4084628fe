// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shared of a datafile.
    pub enum DatafileShared {
        Shared = "SHARED",
        LocalForRim = "LOCAL_FOR_RIM",
        LocalForAll = "LOCAL_FOR_ALL",
    }
}
