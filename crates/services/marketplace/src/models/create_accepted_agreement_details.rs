// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an accepted agreement to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAcceptedAgreementDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the listing.
    pub listing_id: String,
    /// The version of the package.
    pub package_version: String,
    /// The ID of the agreement.
    pub agreement_id: String,
    /// The signature of the agreement, as returned by `GetAgreement`.
    pub signature: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateAcceptedAgreementDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            listing_id = "listingId", with_listing_id(String);
            package_version = "packageVersion", with_package_version(String);
            agreement_id = "agreementId", with_agreement_id(String);
            signature = "signature", with_signature(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
