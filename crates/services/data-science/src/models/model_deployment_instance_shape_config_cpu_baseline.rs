// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The baseline CPU utilization of a burstable instance: 1/8 of an OCPU, 1/2 of an OCPU, or a
    /// whole OCPU. Defaults to `BASELINE_1_1`, which is not burstable.
    pub enum ModelDeploymentInstanceShapeConfigCpuBaseline {
        Baseline1_8 = "BASELINE_1_8",
        Baseline1_2 = "BASELINE_1_2",
        Baseline1_1 = "BASELINE_1_1",
    }
}
