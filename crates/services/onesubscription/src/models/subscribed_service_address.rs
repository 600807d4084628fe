// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A subscribed service address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedServiceAddress {
    /// The location.
    pub location: Option<models::SubscribedServiceLocation>,
    /// The name.
    pub name: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// Whether this is the billing address of the customer.
    pub is_bill_to: Option<bool>,
    /// Whether this is the shipping address of the customer.
    pub is_ship_to: Option<bool>,
    /// The ID of the bill-to site use.
    pub bill_site_use_id: Option<i64>,
    /// The ID of the site use of the service.
    pub service2_site_use_id: Option<i64>,
    /// The customer account site ID in the Trading Community Architecture (TCA).
    pub tca_cust_acct_site_id: Option<i64>,
    /// The party site number in the Trading Community Architecture (TCA).
    pub tca_party_site_number: Option<String>,
}

model! {
    SubscribedServiceAddress {
        location = "location";
        name = "name";
        phone = "phone";
        is_bill_to = "isBillTo";
        is_ship_to = "isShipTo";
        bill_site_use_id = "billSiteUseId";
        service2_site_use_id = "service2SiteUseId";
        tca_cust_acct_site_id = "tcaCustAcctSiteId";
        tca_party_site_number = "tcaPartySiteNumber";
    }
}
