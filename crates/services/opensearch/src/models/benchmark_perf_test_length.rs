// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the perf test length of a benchmark.
    pub enum BenchmarkPerfTestLength {
        Standard = "STANDARD",
        Long = "LONG",
    }
}
