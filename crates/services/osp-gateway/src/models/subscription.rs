// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
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
    Subscription {
        required {
            subscription_plan_number = "subscriptionPlanNumber",
                with_subscription_plan_number(String);
        }
        optional {
            id = "id", with_id(String);
            plan_type = "planType", with_plan_type(models::SubscriptionPlanType);
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            ship_to_cust_acct_site_id = "shipToCustAcctSiteId",
                with_ship_to_cust_acct_site_id(String);
            ship_to_cust_acct_role_id = "shipToCustAcctRoleId",
                with_ship_to_cust_acct_role_id(String);
            bill_to_cust_account_id = "billToCustAccountId", with_bill_to_cust_account_id(String);
            is_intent_to_pay = "isIntentToPay", with_is_intent_to_pay(bool);
            is_corporate_conversion_allowed = "isCorporateConversionAllowed",
                with_is_corporate_conversion_allowed(bool);
            currency_code = "currencyCode", with_currency_code(String);
            gsi_org_code = "gsiOrgCode", with_gsi_org_code(String);
            language_code = "languageCode", with_language_code(String);
            organization_id = "organizationId", with_organization_id(String);
            upgrade_state = "upgradeState", with_upgrade_state(models::SubscriptionUpgradeState);
            upgrade_state_details = "upgradeStateDetails",
                with_upgrade_state_details(models::SubscriptionUpgradeStateDetails);
            account_type = "accountType", with_account_type(models::SubscriptionAccountType);
            tax_info = "taxInfo", with_tax_info(models::TaxInfo);
            payment_options = "paymentOptions", with_payment_options([models::PaymentOption]);
            payment_gateway = "paymentGateway", with_payment_gateway(models::PaymentGateway);
            billing_address = "billingAddress", with_billing_address(models::Address);
            time_plan_upgrade = "timePlanUpgrade", with_time_plan_upgrade(DateTime<Utc>);
            time_personal_to_corporate_conv = "timePersonalToCorporateConv",
                with_time_personal_to_corporate_conv(DateTime<Utc>);
        }
    }
}
