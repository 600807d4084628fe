// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// An accepted agreement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AcceptedAgreement {
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
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    AcceptedAgreement {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        listing_id = "listingId";
        package_version = "packageVersion";
        agreement_id = "agreementId";
        time_accepted = "timeAccepted";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
    }
}
