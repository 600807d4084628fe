// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Application catalog listing resource version agreements.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppCatalogListingResourceVersionAgreements {
    /// The OCID of the listing.
    pub listing_id: Option<String>,
    /// The version of the listing resource.
    pub listing_resource_version: Option<String>,
    /// The link to Oracle's terms of use.
    pub oracle_terms_of_use_link: Option<String>,
    /// The link to the end-user license agreement.
    pub eula_link: Option<String>,
    /// The time at which the agreements were retrieved.
    pub time_retrieved: Option<DateTime<Utc>>,
    /// The signature.
    pub signature: Option<String>,
}

model! {
    AppCatalogListingResourceVersionAgreements {
        listing_id = "listingId";
        listing_resource_version = "listingResourceVersion";
        oracle_terms_of_use_link = "oracleTermsOfUseLink";
        eula_link = "eulaLink";
        time_retrieved = "timeRetrieved";
        signature = "signature";
    }
}
