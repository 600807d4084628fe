// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the recycle level of a recycle.
    pub enum RecycleLevel {
        SkipRecycle = "SKIP_RECYCLE",
        FullRecycle = "FULL_RECYCLE",
    }
}
