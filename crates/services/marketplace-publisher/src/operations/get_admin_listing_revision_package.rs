// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the admin listing revision package.
    GetAdminListingRevisionPackage = GET "/adminListingRevisionPackages/{listingRevisionPackageId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminListingRevisionPackage/GetAdminListingRevisionPackage";
    required {
        listing_revision_package_id = path "listingRevisionPackageId" (String);
    }
    returns { json(models::AdminListingRevisionPackage), state(String) }
}
