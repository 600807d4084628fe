// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `sourceType` in `ListCcdCommitments`.
    pub enum ListCcdCommitmentsSourceType {
        ContractCommitment = "CONTRACT_COMMITMENT",
        ContractOffer = "CONTRACT_OFFER",
        Flex = "FLEX",
        OciGenerated = "OCI_GENERATED",
    }
}
