// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the commitment term of a Mac order.
    pub enum MacOrderCommitmentTerm {
        Years3 = "YEARS_3",
    }
}
