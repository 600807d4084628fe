// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of a compatibility message.
    pub enum CompatibilityMessageName {
        NotEnoughData = "NOT_ENOUGH_DATA",
        InvalidData = "INVALID_DATA",
        CpuCompatibilityWarning = "CPU_COMPATIBILITY_WARNING",
        CpuMetricInfo = "CPU_METRIC_INFO",
        MemoryCompatibilityWarning = "MEMORY_COMPATIBILITY_WARNING",
        MemoryMetricInfo = "MEMORY_METRIC_INFO",
        VnicsCompatibilityWarning = "VNICS_COMPATIBILITY_WARNING",
        BandwidthCompatibilityWarning = "BANDWIDTH_COMPATIBILITY_WARNING",
        GpuCompatibilityWarning = "GPU_COMPATIBILITY_WARNING",
        OsWarning = "OS_WARNING",
    }
}
