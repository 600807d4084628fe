// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the fabric recycle level of a memory fabric preferences descriptor.
    pub enum MemoryFabricPreferencesDescriptorFabricRecycleLevel {
        FullRecycle = "FULL_RECYCLE",
        SkipRecycle = "SKIP_RECYCLE",
        OpportunisticFullRecycle = "OPPORTUNISTIC_FULL_RECYCLE",
    }
}
