// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the pipeline type of a GDP pipeline.
    pub enum GdpPipelinePipelineType {
        Sender = "SENDER",
        Receiver = "RECEIVER",
    }
}
