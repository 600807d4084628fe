// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the CPU baseline of a notebook session shape configuration.
    pub enum NotebookSessionShapeConfigCpuBaseline {
        Baseline1_8 = "BASELINE_1_8",
        Baseline1_2 = "BASELINE_1_2",
        Baseline1_1 = "BASELINE_1_1",
    }
}
