// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Buyer information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuyerInformation {
    /// The name of the company.
    pub company_name: Option<String>,
    /// The note to buyer.
    pub note_to_buyer: Option<String>,
    /// The primary contact.
    pub primary_contact: Option<models::Contact>,
    /// The additional contacts.
    pub additional_contacts: Option<Vec<models::Contact>>,
}

model! {
    BuyerInformation {
        optional {
            company_name = "companyName", with_company_name(String);
            note_to_buyer = "noteToBuyer", with_note_to_buyer(String);
            primary_contact = "primaryContact", with_primary_contact(models::Contact);
            additional_contacts = "additionalContacts", with_additional_contacts([models::Contact]);
        }
    }
}
