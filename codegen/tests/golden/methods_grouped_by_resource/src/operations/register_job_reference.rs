// @generated from spec/methods-grouped-by-resource.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Registers the job reference.
    RegisterJobReference = POST "/jobs/actions/register",
        "https://docs.example.com/20200101/RegisterJobReferenceDetails/RegisterJobReference";
    returns { empty }
}
