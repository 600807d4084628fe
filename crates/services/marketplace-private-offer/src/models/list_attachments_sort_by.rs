// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAttachments` can sort.
    pub enum ListAttachmentsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
