// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a subscription usage record to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionUsageRecordDetails {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the marketplace offer.
    pub marketplace_offer_id: String,
    /// The type of the billing.
    pub billing_type: Option<models::SubscriptionUsageRecordBillingType>,
    /// The usage dimension name.
    pub usage_dimension_name: String,
    /// The consumed quantity.
    pub consumed_quantity: Option<f64>,
    /// The amount.
    pub amount: f64,
    /// The currency code.
    pub currency_code: String,
    /// The billing period.
    pub billing_period: Option<String>,
    /// The OCID of the customer tenancy.
    pub customer_tenancy_id: Option<String>,
    /// The billing identifier.
    pub billing_identifier: Option<String>,
    /// The unit of measure.
    pub unit_of_measure: Option<String>,
    /// The price per unit.
    pub unit_price: Option<f64>,
    /// The product SKU.
    pub product_sku: Option<String>,
    /// The contract duration.
    pub contract_duration: Option<models::SubscriptionUsageRecordContractDuration>,
    /// The additional metadata.
    pub additional_metadata: Option<Vec<models::ExtendedMetadata>>,
    /// The start of the usage period.
    pub time_usage_started: DateTime<Utc>,
    /// The end of the usage period.
    pub time_usage_ended: DateTime<Utc>,
}

model! {
    CreateSubscriptionUsageRecordDetails {
        required {
            id = "id", with_id(String);
            marketplace_offer_id = "marketplaceOfferId", with_marketplace_offer_id(String);
            usage_dimension_name = "usageDimensionName", with_usage_dimension_name(String);
            amount = "amount", with_amount(f64);
            currency_code = "currencyCode", with_currency_code(String);
            time_usage_started = "timeUsageStarted", with_time_usage_started(DateTime<Utc>);
            time_usage_ended = "timeUsageEnded", with_time_usage_ended(DateTime<Utc>);
        }
        optional {
            billing_type = "billingType",
                with_billing_type(models::SubscriptionUsageRecordBillingType);
            consumed_quantity = "consumedQuantity", with_consumed_quantity(f64);
            billing_period = "billingPeriod", with_billing_period(String);
            customer_tenancy_id = "customerTenancyId", with_customer_tenancy_id(String);
            billing_identifier = "billingIdentifier", with_billing_identifier(String);
            unit_of_measure = "unitOfMeasure", with_unit_of_measure(String);
            unit_price = "unitPrice", with_unit_price(f64);
            product_sku = "productSku", with_product_sku(String);
            contract_duration = "contractDuration",
                with_contract_duration(models::SubscriptionUsageRecordContractDuration);
            additional_metadata = "additionalMetadata",
                with_additional_metadata([models::ExtendedMetadata]);
        }
    }
}
