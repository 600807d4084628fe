// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an inclusion criterion.
    pub enum InclusionCriterionType {
        Tenancy = "TENANCY",
        All = "ALL",
    }
}
