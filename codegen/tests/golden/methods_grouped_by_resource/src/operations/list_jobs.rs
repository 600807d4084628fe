// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Lists the jobs.
    ListJobs = GET "/jobs", "https://docs.example.com/20200101/JobSummary/ListJobs";
    returns { empty }
}
