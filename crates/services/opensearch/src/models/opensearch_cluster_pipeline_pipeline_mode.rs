// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the pipeline mode of an OpenSearch cluster pipeline.
    pub enum OpensearchClusterPipelinePipelineMode {
        Running = "RUNNING",
        Stopped = "STOPPED",
    }
}
