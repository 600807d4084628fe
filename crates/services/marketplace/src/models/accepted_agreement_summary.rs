// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an accepted agreement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AcceptedAgreementSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The ID of the listing.
    pub listing_id: Option<String>,
    /// The version of the package.
    pub package_version: Option<String>,
    /// The ID of the agreement.
    pub agreement_id: Option<String>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
}

model! {
    AcceptedAgreementSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        listing_id = "listingId";
        package_version = "packageVersion";
        agreement_id = "agreementId";
        time_accepted = "timeAccepted";
    }
}
