// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a listing revision to publish as a private.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishListingRevisionAsPrivateDetails {
    /// The tenancies that have access to a privately published listing revision.
    pub allowed_tenancies: Option<Vec<String>>,
}

model! {
    PublishListingRevisionAsPrivateDetails {
        optional {
            allowed_tenancies = "allowedTenancies", with_allowed_tenancies([String]);
        }
    }
}
