// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the recycle level of a host group configuration.
    pub enum HostGroupConfigurationRecycleLevel {
        SkipRecycle = "SKIP_RECYCLE",
        FullRecycle = "FULL_RECYCLE",
    }
}
