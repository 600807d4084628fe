// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the agreements.
    ListAgreements = GET "/listings/{listingId}/packages/{packageVersion}/agreements",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/AgreementSummary/ListAgreements";
    required {
        listing_id = path "listingId" (String);
        package_version = path "packageVersion" (String);
    }
    optional {
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { pages(Vec<models::AgreementSummary>), items(models::AgreementSummary) }
}
