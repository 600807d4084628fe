// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the usage of a container.
    pub enum ContainerUsage {
        Inference = "INFERENCE",
        FineTune = "FINE_TUNE",
        Evaluation = "EVALUATION",
        BatchInference = "BATCH_INFERENCE",
        Other = "OTHER",
    }
}
