// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a publication to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePublicationDetails {
    /// The type of the listing.
    pub listing_type: models::PublicationListingType,
    /// The name.
    pub name: String,
    /// The short description.
    pub short_description: String,
    /// The long description.
    pub long_description: Option<String>,
    /// The contacts for support.
    pub support_contacts: Vec<models::SupportContact>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details of the package.
    pub package_details: models::CreatePublicationPackage,
    /// Whether agreement is acknowledged.
    pub is_agreement_acknowledged: bool,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreatePublicationDetails {
        required {
            listing_type = "listingType", with_listing_type(models::PublicationListingType);
            name = "name", with_name(String);
            short_description = "shortDescription", with_short_description(String);
            support_contacts = "supportContacts", with_support_contacts([models::SupportContact]);
            compartment_id = "compartmentId", with_compartment_id(String);
            package_details = "packageDetails",
                with_package_details(models::CreatePublicationPackage);
            is_agreement_acknowledged = "isAgreementAcknowledged",
                with_is_agreement_acknowledged(bool);
        }
        optional {
            long_description = "longDescription", with_long_description(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
