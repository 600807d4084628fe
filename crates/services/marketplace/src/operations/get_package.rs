// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the package.
    ///
    /// The response has the header `etag`.
    GetPackage = GET "/listings/{listingId}/packages/{packageVersion}",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/ListingPackage/GetPackage";
    required {
        listing_id = path "listingId" (String);
        package_version = path "packageVersion" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::ListingPackage) }
}
