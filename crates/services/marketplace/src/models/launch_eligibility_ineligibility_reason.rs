// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the ineligibility reason of a launch eligibility.
    pub enum LaunchEligibilityIneligibilityReason {
        IneligibleAccountCountry = "INELIGIBLE_ACCOUNT_COUNTRY",
        IneligibleRegion = "INELIGIBLE_REGION",
        IneligibleAccountBlacklisted = "INELIGIBLE_ACCOUNT_BLACKLISTED",
        IneligibleAccountFeatureDisabled = "INELIGIBLE_ACCOUNT_FEATURE_DISABLED",
        IneligibleAccountCurrency = "INELIGIBLE_ACCOUNT_CURRENCY",
        IneligibleAccountNotPaid = "INELIGIBLE_ACCOUNT_NOT_PAID",
        IneligibleAccountInternal = "INELIGIBLE_ACCOUNT_INTERNAL",
        IneligibleAccountGovSubscription = "INELIGIBLE_ACCOUNT_GOV_SUBSCRIPTION",
        IneligiblePaidListingThrottled = "INELIGIBLE_PAID_LISTING_THROTTLED",
        IneligibleAccountNotAvailable = "INELIGIBLE_ACCOUNT_NOT_AVAILABLE",
        IneligibleAccountNotMonthlyInclusive = "INELIGIBLE_ACCOUNT_NOT_MONTHLY_INCLUSIVE",
        ImageMetaDataSo = "IMAGE_META_DATA_SO",
        IneligibleAccountTenancyNotAllowedAccessImage = "INELIGIBLE_ACCOUNT_TENANCY_NOT_ALLOWED_ACCESS_IMAGE",
        IneligibleAccountGovLaunchNonGovListing = "INELIGIBLE_ACCOUNT_GOV_LAUNCH_NON_GOV_LISTING",
        AgreementNotAccepted = "AGREEMENT_NOT_ACCEPTED",
        NotAuthorized = "NOT_AUTHORIZED",
        Eligible = "ELIGIBLE",
    }
}
