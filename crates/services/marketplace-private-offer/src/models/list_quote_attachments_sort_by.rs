// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListQuoteAttachments` can sort.
    pub enum ListQuoteAttachmentsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
