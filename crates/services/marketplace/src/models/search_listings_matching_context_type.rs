// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the matching context type of search listings.
    pub enum SearchListingsMatchingContextType {
        None = "NONE",
        Highlights = "HIGHLIGHTS",
    }
}
