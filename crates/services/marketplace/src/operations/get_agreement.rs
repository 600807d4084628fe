// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the agreement.
    GetAgreement = GET "/listings/{listingId}/packages/{packageVersion}/agreements/{agreementId}",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/Agreement/GetAgreement";
    required {
        listing_id = path "listingId" (String);
        package_version = path "packageVersion" (String);
        agreement_id = path "agreementId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Agreement) }
}
