// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a subscribed service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedServiceSummary {
    /// The ID of the resource.
    pub id: String,
    /// The type.
    pub type_: Option<String>,
    /// The serial number.
    pub serial_number: Option<String>,
    /// The ID of the subscription.
    pub subscription_id: Option<String>,
    /// The product.
    pub product: Option<models::RateCardProduct>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The quantity.
    pub quantity: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The type of the operation.
    pub operation_type: Option<String>,
    /// The net unit price.
    pub net_unit_price: Option<String>,
    /// The period in which the commitment can be consumed.
    pub price_period: Option<String>,
    /// The net amount of the line.
    pub line_net_amount: Option<String>,
    /// Whether commitment lines can have different quantities.
    pub is_variable_commitment: Option<bool>,
    /// Whether the service can receive usage, from which available amounts are computed.
    pub is_allowance: Option<bool>,
    /// The used amount.
    pub used_amount: Option<String>,
    /// The available amount.
    pub available_amount: Option<String>,
    /// The funded allocation value.
    pub funded_allocation_value: Option<String>,
    /// Whether the subscribed service has been used.
    pub is_having_usage: Option<bool>,
    /// Whether the lower rate of rate card and current price list applies.
    pub is_cap_to_price_list: Option<bool>,
    /// The credit percentage of the subscribed service.
    pub credit_percentage: Option<String>,
    /// The name of the partner that the subscription belongs to.
    pub partner_transaction_type: Option<String>,
    /// Whether the service credit line is enabled.
    pub is_credit_enabled: Option<bool>,
    /// The policy for overage of the subscribed service.
    pub overage_policy: Option<String>,
    /// The billing account for overage of the subscribed service.
    pub overage_bill_to: Option<String>,
    /// The pay-as-you-go policy. Null if there is none.
    pub payg_policy: Option<String>,
    /// The ID of the order line of the promotion, if there is one.
    pub promo_order_line_id: Option<i64>,
    /// The pricing type of the promotion. Null if there is none.
    pub promotion_pricing_type: Option<String>,
    /// The discount on the rate card, in percent.
    pub rate_card_discount_percentage: Option<String>,
    /// The discount for overage of the subscribed service, in percent.
    pub overage_discount_percentage: Option<String>,
    /// The billed customer.
    pub bill_to_customer: Option<models::SubscribedServiceBusinessPartner>,
    /// The billing contact.
    pub bill_to_contact: Option<models::SubscribedServiceUser>,
    /// The billing address.
    pub bill_to_address: Option<models::SubscribedServiceAddress>,
    /// The payment number of the subscribed service.
    pub payment_number: Option<String>,
    /// The expiration of the payment of the subscribed service.
    pub time_payment_expiry: Option<DateTime<Utc>>,
    /// The payment term.
    pub payment_term: Option<models::SubscribedServicePaymentTerm>,
    /// The payment method.
    pub payment_method: Option<String>,
    /// The ID of the transaction extension.
    pub transaction_extension_id: Option<i64>,
    /// The sales channel of the subscribed service.
    pub sales_channel: Option<String>,
    /// Whether the subscribed service can be renewed.
    pub eligible_to_renew: Option<String>,
    /// The ID of the renewed subscription.
    pub renewed_subscribed_service_id: Option<String>,
    /// The term, in months.
    pub term_value: Option<i64>,
    /// The unit of the term.
    pub term_value_uom: Option<String>,
    /// The opportunity ID of the subscribed service.
    pub renewal_opty_id: Option<i64>,
    /// The number of the renewal opportunity.
    pub renewal_opty_number: Option<String>,
    /// The type of the renewal opportunity.
    pub renewal_opty_type: Option<String>,
    /// The number of the booking opportunity.
    pub booking_opty_number: Option<String>,
    /// The ID of the revenue line of the subscribed service.
    pub revenue_line_id: Option<i64>,
    /// The number of the revenue line of the subscribed service.
    pub revenue_line_number: Option<String>,
    /// The major set of the subscribed service.
    pub major_set: Option<i64>,
    /// The start of the major set of the subscribed service.
    pub time_majorset_start: Option<DateTime<Utc>>,
    /// The end of the major set of the subscribed service.
    pub time_majorset_end: Option<DateTime<Utc>>,
    /// The annual recurring revenue (ARR) of the system, in local currency.
    pub system_arr_in_lc: Option<String>,
    /// The annual recurring revenue (ARR) of the system, in the standard currency.
    pub system_arr_in_sc: Option<String>,
    /// The annual recurring revenue available to renew, in local currency.
    pub system_atr_arr_in_lc: Option<String>,
    /// The annual recurring revenue available to renew, in the standard currency.
    pub system_atr_arr_in_sc: Option<String>,
    /// The revised annual recurring revenue (ARR), in local currency.
    pub revised_arr_in_lc: Option<String>,
    /// The revised annual recurring revenue (ARR), in the standard currency.
    pub revised_arr_in_sc: Option<String>,
    /// The total value.
    pub total_value: Option<String>,
    /// The promotion amount of the subscribed service.
    pub original_promo_amount: Option<String>,
    /// The header ID of the sales order.
    pub order_header_id: Option<i64>,
    /// The order number.
    pub order_number: Option<i64>,
    /// The type of the order.
    pub order_type: Option<String>,
    /// The ID of the order line.
    pub order_line_id: Option<i64>,
    /// The line number of the sales order.
    pub order_line_number: Option<i64>,
    /// The ID of the commitment schedule.
    pub commitment_schedule_id: Option<String>,
    /// The party ID of the sales account.
    pub sales_account_party_id: Option<i64>,
    /// The data center.
    pub data_center: Option<String>,
    /// The region of the data center.
    pub data_center_region: Option<String>,
    /// The email address of the administrator.
    pub admin_email: Option<String>,
    /// The email address of the buyer.
    pub buyer_email: Option<String>,
    /// The source of the subscribed service.
    pub subscription_source: Option<String>,
    /// The source of the provisioning of the subscribed service.
    pub provisioning_source: Option<String>,
    /// The fulfillment set of the subscribed service.
    pub fulfillment_set: Option<String>,
    /// Whether the customer intends to pay.
    pub is_intent_to_pay: Option<bool>,
    /// Whether the subscribed service is pay-as-you-go.
    pub is_payg: Option<bool>,
    /// The pricing model.
    pub pricing_model: Option<String>,
    /// The type of the program.
    pub program_type: Option<String>,
    /// The type of the start date of the subscribed service.
    pub start_date_type: Option<String>,
    /// The time of the provisioning.
    pub time_provisioned: Option<DateTime<Utc>>,
    /// The type of the promotion.
    pub promo_type: Option<String>,
    /// The customer account for the delivery of the service.
    pub service_to_customer: Option<models::SubscribedServiceBusinessPartner>,
    /// The contact for the delivery of the service.
    pub service_to_contact: Option<models::SubscribedServiceUser>,
    /// The address for the delivery of the service.
    pub service_to_address: Option<models::SubscribedServiceAddress>,
    /// The customer account of the purchaser.
    pub sold_to_customer: Option<models::SubscribedServiceBusinessPartner>,
    /// The contact of the purchaser.
    pub sold_to_contact: Option<models::SubscribedServiceUser>,
    /// The customer account of the end user.
    pub end_user_customer: Option<models::SubscribedServiceBusinessPartner>,
    /// The contact of the end user.
    pub end_user_contact: Option<models::SubscribedServiceUser>,
    /// The address of the end user.
    pub end_user_address: Option<models::SubscribedServiceAddress>,
    /// The customer account of the reseller.
    pub reseller_customer: Option<models::SubscribedServiceBusinessPartner>,
    /// The contact of the reseller.
    pub reseller_contact: Option<models::SubscribedServiceUser>,
    /// The address of the reseller.
    pub reseller_address: Option<models::SubscribedServiceAddress>,
    /// The Customer Support Identifier (CSI).
    pub csi: Option<i64>,
    /// The ID of the customer's purchase transactions.
    pub customer_transaction_reference: Option<String>,
    /// The amount of partner credit of the subscribed service.
    pub partner_credit_amount: Option<String>,
    /// Whether there is a single rate card for the service.
    pub is_single_rate_card: Option<bool>,
    /// The ID of the agreement.
    pub agreement_id: Option<i64>,
    /// The name of the agreement.
    pub agreement_name: Option<String>,
    /// The type of the agreement.
    pub agreement_type: Option<String>,
    /// The billing frequency.
    pub billing_frequency: Option<String>,
    /// The time at which the welcome email was sent.
    pub time_welcome_email_sent: Option<DateTime<Utc>>,
    /// The time at which the email about the service configuration was sent.
    pub time_service_configuration_email_sent: Option<DateTime<Utc>>,
    /// The time of the configuration by the customer.
    pub time_customer_config: Option<DateTime<Utc>>,
    /// The end of the agreement on the subscribed service.
    pub time_agreement_end: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The user or principal that made the last update.
    pub updated_by: Option<String>,
    /// The type of the rate card.
    pub ratecard_type: Option<String>,
}

model! {
    SubscribedServiceSummary {
        id = "id";
        type_ = "type";
        serial_number = "serialNumber";
        subscription_id = "subscriptionId";
        product = "product";
        time_start = "timeStart";
        time_end = "timeEnd";
        quantity = "quantity";
        status = "status";
        operation_type = "operationType";
        net_unit_price = "netUnitPrice";
        price_period = "pricePeriod";
        line_net_amount = "lineNetAmount";
        is_variable_commitment = "isVariableCommitment";
        is_allowance = "isAllowance";
        used_amount = "usedAmount";
        available_amount = "availableAmount";
        funded_allocation_value = "fundedAllocationValue";
        is_having_usage = "isHavingUsage";
        is_cap_to_price_list = "isCapToPriceList";
        credit_percentage = "creditPercentage";
        partner_transaction_type = "partnerTransactionType";
        is_credit_enabled = "isCreditEnabled";
        overage_policy = "overagePolicy";
        overage_bill_to = "overageBillTo";
        payg_policy = "paygPolicy";
        promo_order_line_id = "promoOrderLineId";
        promotion_pricing_type = "promotionPricingType";
        rate_card_discount_percentage = "rateCardDiscountPercentage";
        overage_discount_percentage = "overageDiscountPercentage";
        bill_to_customer = "billToCustomer";
        bill_to_contact = "billToContact";
        bill_to_address = "billToAddress";
        payment_number = "paymentNumber";
        time_payment_expiry = "timePaymentExpiry";
        payment_term = "paymentTerm";
        payment_method = "paymentMethod";
        transaction_extension_id = "transactionExtensionId";
        sales_channel = "salesChannel";
        eligible_to_renew = "eligibleToRenew";
        renewed_subscribed_service_id = "renewedSubscribedServiceId";
        term_value = "termValue";
        term_value_uom = "termValueUom";
        renewal_opty_id = "renewalOptyId";
        renewal_opty_number = "renewalOptyNumber";
        renewal_opty_type = "renewalOptyType";
        booking_opty_number = "bookingOptyNumber";
        revenue_line_id = "revenueLineId";
        revenue_line_number = "revenueLineNumber";
        major_set = "majorSet";
        time_majorset_start = "timeMajorsetStart";
        time_majorset_end = "timeMajorsetEnd";
        system_arr_in_lc = "systemArrInLc";
        system_arr_in_sc = "systemArrInSc";
        system_atr_arr_in_lc = "systemAtrArrInLc";
        system_atr_arr_in_sc = "systemAtrArrInSc";
        revised_arr_in_lc = "revisedArrInLc";
        revised_arr_in_sc = "revisedArrInSc";
        total_value = "totalValue";
        original_promo_amount = "originalPromoAmount";
        order_header_id = "orderHeaderId";
        order_number = "orderNumber";
        order_type = "orderType";
        order_line_id = "orderLineId";
        order_line_number = "orderLineNumber";
        commitment_schedule_id = "commitmentScheduleId";
        sales_account_party_id = "salesAccountPartyId";
        data_center = "dataCenter";
        data_center_region = "dataCenterRegion";
        admin_email = "adminEmail";
        buyer_email = "buyerEmail";
        subscription_source = "subscriptionSource";
        provisioning_source = "provisioningSource";
        fulfillment_set = "fulfillmentSet";
        is_intent_to_pay = "isIntentToPay";
        is_payg = "isPayg";
        pricing_model = "pricingModel";
        program_type = "programType";
        start_date_type = "startDateType";
        time_provisioned = "timeProvisioned";
        promo_type = "promoType";
        service_to_customer = "serviceToCustomer";
        service_to_contact = "serviceToContact";
        service_to_address = "serviceToAddress";
        sold_to_customer = "soldToCustomer";
        sold_to_contact = "soldToContact";
        end_user_customer = "endUserCustomer";
        end_user_contact = "endUserContact";
        end_user_address = "endUserAddress";
        reseller_customer = "resellerCustomer";
        reseller_contact = "resellerContact";
        reseller_address = "resellerAddress";
        csi = "csi";
        customer_transaction_reference = "customerTransactionReference";
        partner_credit_amount = "partnerCreditAmount";
        is_single_rate_card = "isSingleRateCard";
        agreement_id = "agreementId";
        agreement_name = "agreementName";
        agreement_type = "agreementType";
        billing_frequency = "billingFrequency";
        time_welcome_email_sent = "timeWelcomeEmailSent";
        time_service_configuration_email_sent = "timeServiceConfigurationEmailSent";
        time_customer_config = "timeCustomerConfig";
        time_agreement_end = "timeAgreementEnd";
        time_created = "timeCreated";
        created_by = "createdBy";
        time_updated = "timeUpdated";
        updated_by = "updatedBy";
        ratecard_type = "ratecardType";
    }
}
