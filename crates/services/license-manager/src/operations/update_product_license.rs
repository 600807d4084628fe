// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the product license.
    ///
    /// The response has the header `etag`.
    UpdateProductLicense = PUT "/productLicenses/{productLicenseId}",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/ProductLicense/UpdateProductLicense";
    required {
        product_license_id = path "productLicenseId" (String);
        update_product_license_details = json(models::UpdateProductLicenseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ProductLicense) }
    then {
        settled(get_product_license, models::ProductLicense, models::ProductLicenseLifecycleState);
    }
}
