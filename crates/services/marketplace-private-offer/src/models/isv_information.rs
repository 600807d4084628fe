// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// ISV information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IsvInformation {
    /// The primary contact.
    pub primary_contact: Option<models::Contact>,
    /// The additional contacts.
    pub additional_contacts: Option<Vec<models::Contact>>,
}

model! {
    IsvInformation {
        optional {
            primary_contact = "primaryContact", with_primary_contact(models::Contact);
            additional_contacts = "additionalContacts", with_additional_contacts([models::Contact]);
        }
    }
}
