// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a subscribed service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedServiceSummary {
    /// The ID of the resource.
    pub id: String,
    /// The product.
    pub product: Option<models::SubscriptionProduct>,
    /// The quantity.
    pub quantity: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The type of the operation.
    pub operation_type: Option<String>,
    /// The net unit price.
    pub net_unit_price: Option<String>,
    /// The funded allocation value.
    pub funded_allocation_value: Option<String>,
    /// The name of the partner that the subscription belongs to.
    pub partner_transaction_type: Option<String>,
    /// The term, in months.
    pub term_value: Option<i64>,
    /// The term value UOM.
    pub term_value_uom: Option<String>,
    /// The number of the booking opportunity.
    pub booking_opty_number: Option<String>,
    /// The total value.
    pub total_value: Option<String>,
    /// The order number.
    pub order_number: Option<i64>,
    /// The region of the data center.
    pub data_center_region: Option<String>,
    /// The pricing model.
    pub pricing_model: Option<String>,
    /// The type of the program.
    pub program_type: Option<String>,
    /// The type of the promotion.
    pub promo_type: Option<String>,
    /// The Customer Support Identifier (CSI).
    pub csi: Option<i64>,
    /// Whether the customer intends to pay.
    pub is_intent_to_pay: Option<bool>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The commitment services of the line.
    pub commitment_services: Option<Vec<models::Commitment>>,
}

model! {
    SubscribedServiceSummary {
        id = "id";
        product = "product";
        quantity = "quantity";
        status = "status";
        operation_type = "operationType";
        net_unit_price = "netUnitPrice";
        funded_allocation_value = "fundedAllocationValue";
        partner_transaction_type = "partnerTransactionType";
        term_value = "termValue";
        term_value_uom = "termValueUOM";
        booking_opty_number = "bookingOptyNumber";
        total_value = "totalValue";
        order_number = "orderNumber";
        data_center_region = "dataCenterRegion";
        pricing_model = "pricingModel";
        program_type = "programType";
        promo_type = "promoType";
        csi = "csi";
        is_intent_to_pay = "isIntentToPay";
        time_start = "timeStart";
        time_end = "timeEnd";
        commitment_services = "commitmentServices";
    }
}
