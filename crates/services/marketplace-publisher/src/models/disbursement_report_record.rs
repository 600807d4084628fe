// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A disbursement report record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisbursementReportRecord {
    /// The enterprise quarter.
    pub enterprise_quarter: Option<String>,
    /// The enterprise period.
    pub enterprise_period: Option<String>,
    /// The name of the listing.
    pub listing_name: Option<String>,
    /// The ID of the listing.
    pub listing_id: Option<String>,
    /// The ID of the private offer.
    pub private_offer_id: Option<String>,
    /// The private offer name.
    pub private_offer_name: Option<String>,
    /// The SKU.
    pub sku: Option<String>,
    /// The ID of the transaction reference.
    pub transaction_reference_id: Option<String>,
    /// The ID of the customer.
    pub customer_id: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The customer domain.
    pub customer_domain: Option<String>,
    /// The ID of the end user customer.
    pub end_user_customer_id: Option<String>,
    /// The end user customer name.
    pub end_user_customer_name: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The state.
    pub state: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The zip.
    pub zip: Option<String>,
    /// The currency code.
    pub currency_code: Option<String>,
    /// The usage quantity.
    pub usage_quantity: Option<String>,
    /// The used amount lc.
    pub used_amount_lc: Option<String>,
    /// The lc amount for disbursement calculations.
    pub lc_amount_for_disbursement_calculations: Option<String>,
    /// The lc base amount for tax calculations.
    pub lc_base_amount_for_tax_calculations: Option<String>,
    /// The withholding tax rate.
    pub withholding_tax_rate: Option<String>,
    /// The withholding tax amount.
    pub withholding_tax_amount: Option<String>,
    /// The transfer tax base amount.
    pub transfer_tax_base_amount: Option<String>,
    /// The transfer tax rate.
    pub transfer_tax_rate: Option<String>,
    /// The transfer tax amount.
    pub transfer_tax_amount: Option<String>,
    /// The lc amount for disbursement after tax.
    pub lc_amount_for_disbursement_after_tax: Option<String>,
    /// The lc partner payment.
    pub lc_partner_payment: Option<String>,
    /// The fx rate lc to usd.
    pub fx_rate_lc_to_usd: Option<String>,
    /// The disbursement amount usd.
    pub disbursement_amount_usd: Option<String>,
    /// The name of the partner.
    pub partner_name: Option<String>,
    /// The OCID of the partner.
    pub partner_id: Option<String>,
    /// The OCID of the publisher service listing.
    pub publisher_service_listing_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DisbursementReportRecord {
        enterprise_quarter = "enterpriseQuarter";
        enterprise_period = "enterprisePeriod";
        listing_name = "listingName";
        listing_id = "listingId";
        private_offer_id = "privateOfferId";
        private_offer_name = "privateOfferName";
        sku = "sku";
        transaction_reference_id = "transactionReferenceId";
        customer_id = "customerId";
        customer_name = "customerName";
        customer_domain = "customerDomain";
        end_user_customer_id = "endUserCustomerId";
        end_user_customer_name = "endUserCustomerName";
        country = "country";
        state = "state";
        city = "city";
        zip = "zip";
        currency_code = "currencyCode";
        usage_quantity = "usageQuantity";
        used_amount_lc = "usedAmountLc";
        lc_amount_for_disbursement_calculations = "lcAmountForDisbursementCalculations";
        lc_base_amount_for_tax_calculations = "lcBaseAmountForTaxCalculations";
        withholding_tax_rate = "withholdingTaxRate";
        withholding_tax_amount = "withholdingTaxAmount";
        transfer_tax_base_amount = "transferTaxBaseAmount";
        transfer_tax_rate = "transferTaxRate";
        transfer_tax_amount = "transferTaxAmount";
        lc_amount_for_disbursement_after_tax = "lcAmountForDisbursementAfterTax";
        lc_partner_payment = "lcPartnerPayment";
        fx_rate_lc_to_usd = "fxRateLcToUsd";
        disbursement_amount_usd = "disbursementAmountUsd";
        partner_name = "partnerName";
        partner_id = "partnerId";
        publisher_service_listing_id = "publisherServiceListingId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
