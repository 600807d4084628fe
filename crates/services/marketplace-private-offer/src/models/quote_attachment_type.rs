// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a quote attachment.
    pub enum QuoteAttachmentType {
        ContractTAndC = "CONTRACT_T_AND_C",
        Quote = "QUOTE",
        Eula = "EULA",
        TermsOfUse = "TERMS_OF_USE",
        Misc = "MISC",
    }
}
