// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the performance tier of a lustre file system.
    pub enum LustreFileSystemPerformanceTier {
        MbpsPerTb125 = "MBPS_PER_TB_125",
        MbpsPerTb250 = "MBPS_PER_TB_250",
        MbpsPerTb500 = "MBPS_PER_TB_500",
        MbpsPerTb1000 = "MBPS_PER_TB_1000",
    }
}
