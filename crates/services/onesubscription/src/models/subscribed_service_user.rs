// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A subscribed service user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedServiceUser {
    /// The name.
    pub name: Option<String>,
    /// The user name.
    pub username: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The contact ID in the Trading Community Architecture (TCA).
    pub tca_contact_id: Option<i64>,
    /// The customer account site ID in the Trading Community Architecture (TCA).
    pub tca_cust_accnt_site_id: Option<i64>,
    /// The ID of the TCA party.
    pub tca_party_id: Option<i64>,
}

model! {
    SubscribedServiceUser {
        name = "name";
        username = "username";
        first_name = "firstName";
        last_name = "lastName";
        email = "email";
        tca_contact_id = "tcaContactId";
        tca_cust_accnt_site_id = "tcaCustAccntSiteId";
        tca_party_id = "tcaPartyId";
    }
}
