// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The number of the subscription plan.
    pub subscription_plan_number: String,
    /// The type of the plan.
    pub plan_type: Option<models::SubscriptionPlanType>,
    /// The start time.
    pub time_start: Option<DateTime<Utc>>,
    /// The site ID of the customer account for shipment.
    pub ship_to_cust_acct_site_id: Option<String>,
    /// The role ID of the customer account for shipment.
    pub ship_to_cust_acct_role_id: Option<String>,
    /// The account ID of the bill-to customer.
    pub bill_to_cust_account_id: Option<String>,
    /// Whether the customer intends to pay.
    pub is_intent_to_pay: Option<bool>,
    /// Whether the conversion to a corporate account is allowed.
    pub is_corporate_conversion_allowed: Option<bool>,
    /// The currency code.
    pub currency_code: Option<String>,
    /// The external code of the subscription.
    pub gsi_org_code: Option<String>,
    /// The language code.
    pub language_code: Option<String>,
    /// The ID of the organization.
    pub organization_id: Option<String>,
    /// The upgrade state.
    pub upgrade_state: Option<models::SubscriptionUpgradeState>,
    /// The upgrade state details.
    pub upgrade_state_details: Option<models::SubscriptionUpgradeStateDetails>,
    /// The type of the account.
    pub account_type: Option<models::SubscriptionAccountType>,
    /// The tax information.
    pub tax_info: Option<models::TaxInfo>,
    /// The payment options of the subscription.
    pub payment_options: Option<Vec<models::PaymentOption>>,
    /// The payment gateway.
    pub payment_gateway: Option<models::PaymentGateway>,
    /// The billing address.
    pub billing_address: Option<models::Address>,
    /// The time of the change from the free tier to pay-as-you-go.
    pub time_plan_upgrade: Option<DateTime<Utc>>,
    /// The time of the conversion from a personal to a corporate account.
    pub time_personal_to_corporate_conv: Option<DateTime<Utc>>,
}

model! {
    SubscriptionSummary {
        id = "id";
        subscription_plan_number = "subscriptionPlanNumber";
        plan_type = "planType";
        time_start = "timeStart";
        ship_to_cust_acct_site_id = "shipToCustAcctSiteId";
        ship_to_cust_acct_role_id = "shipToCustAcctRoleId";
        bill_to_cust_account_id = "billToCustAccountId";
        is_intent_to_pay = "isIntentToPay";
        is_corporate_conversion_allowed = "isCorporateConversionAllowed";
        currency_code = "currencyCode";
        gsi_org_code = "gsiOrgCode";
        language_code = "languageCode";
        organization_id = "organizationId";
        upgrade_state = "upgradeState";
        upgrade_state_details = "upgradeStateDetails";
        account_type = "accountType";
        tax_info = "taxInfo";
        payment_options = "paymentOptions";
        payment_gateway = "paymentGateway";
        billing_address = "billingAddress";
        time_plan_upgrade = "timePlanUpgrade";
        time_personal_to_corporate_conv = "timePersonalToCorporateConv";
    }
}
