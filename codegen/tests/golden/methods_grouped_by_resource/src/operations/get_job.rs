// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the job.
    GetJob = GET "/jobs/actions/register", "https://docs.example.com/20200101/Job/GetJob";
    returns { empty }
}
