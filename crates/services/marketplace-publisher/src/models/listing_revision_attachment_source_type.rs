// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source type of a listing revision attachment.
    pub enum ListingRevisionAttachmentSourceType {
        External = "EXTERNAL",
        Internal = "INTERNAL",
    }
}
