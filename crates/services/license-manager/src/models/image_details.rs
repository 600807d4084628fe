// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageDetails {
    /// The ID of the listing.
    pub listing_id: String,
    /// The version of the package.
    pub package_version: String,
}

model! {
    ImageDetails {
        required {
            listing_id = "listingId", with_listing_id(String);
            package_version = "packageVersion", with_package_version(String);
        }
    }
}
