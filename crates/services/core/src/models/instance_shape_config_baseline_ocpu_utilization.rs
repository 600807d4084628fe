// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the baseline OCPU utilization of an instance shape configuration.
    pub enum InstanceShapeConfigBaselineOcpuUtilization {
        Baseline1_8 = "BASELINE_1_8",
        Baseline1_2 = "BASELINE_1_2",
        Baseline1_1 = "BASELINE_1_1",
    }
}
