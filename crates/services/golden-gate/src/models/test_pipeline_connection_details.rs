// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a pipeline connection to test.
    ///
    /// The field `type` selects the variant.
    pub enum TestPipelineConnectionDetails by "type", sent {
        Default(models::DefaultTestPipelineConnectionDetails) = "DEFAULT", as_default;
    }
}
