// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an application catalog subscription to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAppCatalogSubscriptionDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the listing.
    pub listing_id: String,
    /// The version of the listing resource.
    pub listing_resource_version: String,
    /// The link to Oracle's terms of use.
    pub oracle_terms_of_use_link: String,
    /// The link to the end-user license agreement.
    pub eula_link: Option<String>,
    /// The time at which the agreements were retrieved.
    pub time_retrieved: DateTime<Utc>,
    /// The signature.
    pub signature: String,
}

model! {
    CreateAppCatalogSubscriptionDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            listing_id = "listingId", with_listing_id(String);
            listing_resource_version = "listingResourceVersion",
                with_listing_resource_version(String);
            oracle_terms_of_use_link = "oracleTermsOfUseLink",
                with_oracle_terms_of_use_link(String);
            time_retrieved = "timeRetrieved", with_time_retrieved(DateTime<Utc>);
            signature = "signature", with_signature(String);
        }
        optional {
            eula_link = "eulaLink", with_eula_link(String);
        }
    }
}
