// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the publisher type of a publisher.
    pub enum PublisherType {
        Internal = "INTERNAL",
        External = "EXTERNAL",
    }
}
