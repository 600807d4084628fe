// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the eligibility reason of a third party paid listing eligibility.
    pub enum ThirdPartyPaidListingEligibilityEligibilityReason {
        Eligible = "ELIGIBLE",
        IneligibleAccountCountry = "INELIGIBLE_ACCOUNT_COUNTRY",
        IneligibleRegion = "INELIGIBLE_REGION",
        IneligibleAccountBlacklisted = "INELIGIBLE_ACCOUNT_BLACKLISTED",
        IneligibleAccountFeatureDisabled = "INELIGIBLE_ACCOUNT_FEATURE_DISABLED",
        IneligibleAccountCurrency = "INELIGIBLE_ACCOUNT_CURRENCY",
        IneligibleAccountNotPaid = "INELIGIBLE_ACCOUNT_NOT_PAID",
        IneligibleAccountInternal = "INELIGIBLE_ACCOUNT_INTERNAL",
        IneligibleAccountGovSubscription = "INELIGIBLE_ACCOUNT_GOV_SUBSCRIPTION",
        NotAuthorized = "NOT_AUTHORIZED",
    }
}
