// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the latest patches status of a server.
    pub enum ServerLatestPatchesStatus {
        OnLatestPatches = "ON_LATEST_PATCHES",
        PatchingRequired = "PATCHING_REQUIRED",
        UnknownValue = "UNKNOWN",
    }
}
