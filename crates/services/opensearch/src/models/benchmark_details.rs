// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a benchmark.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenchmarkDetails {
    /// The perf test length.
    pub perf_test_length: models::BenchmarkPerfTestLength,
    /// The ID of the control cluster.
    pub control_cluster_id: String,
    /// The ID of the test1 cluster.
    pub test1_cluster_id: Option<String>,
    /// The ID of the test2 cluster.
    pub test2_cluster_id: Option<String>,
}

model! {
    BenchmarkDetails {
        perf_test_length = "perfTestLength";
        control_cluster_id = "controlClusterId";
        test1_cluster_id = "test1ClusterId";
        test2_cluster_id = "test2ClusterId";
    }
}
