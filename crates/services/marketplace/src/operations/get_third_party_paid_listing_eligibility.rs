// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the third party paid listing eligibility.
    GetThirdPartyPaidListingEligibility = GET "/thirdPartyPaidListingEligibility",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/ThirdPartyPaidListingEligibility/GetThirdPartyPaidListingEligibility";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::ThirdPartyPaidListingEligibility) }
}
