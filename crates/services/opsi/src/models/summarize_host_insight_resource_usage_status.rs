// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `status` in `SummarizeHostInsightResourceUsage`.
    pub enum SummarizeHostInsightResourceUsageStatus {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        Terminated = "TERMINATED",
    }
}
