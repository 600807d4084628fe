// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An invoicing business partner.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoicingBusinessPartner {
    /// The name.
    pub name: Option<String>,
    /// The phonetic name.
    pub name_phonetic: Option<String>,
    /// The tca customer account number.
    pub tca_customer_account_number: Option<String>,
    /// Whether the business partner belongs to the public sector.
    pub is_public_sector: Option<bool>,
    /// Whether the business partner is a chain customer.
    pub is_chain_customer: Option<bool>,
    /// The customer chain type.
    pub customer_chain_type: Option<String>,
    /// The party number in the Trading Community Architecture (TCA).
    pub tca_party_number: Option<String>,
    /// The ID of the TCA party.
    pub tca_party_id: Option<i64>,
    /// The customer account ID in the Trading Community Architecture (TCA).
    pub tca_customer_account_id: Option<i64>,
}

model! {
    InvoicingBusinessPartner {
        name = "name";
        name_phonetic = "namePhonetic";
        tca_customer_account_number = "tcaCustomerAccountNumber";
        is_public_sector = "isPublicSector";
        is_chain_customer = "isChainCustomer";
        customer_chain_type = "customerChainType";
        tca_party_number = "tcaPartyNumber";
        tca_party_id = "tcaPartyId";
        tca_customer_account_id = "tcaCustomerAccountId";
    }
}
