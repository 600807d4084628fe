// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the product license.
    ///
    /// The response has the header `etag`.
    GetProductLicense = GET "/productLicenses/{productLicenseId}",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/ProductLicense/GetProductLicense";
    required {
        product_license_id = path "productLicenseId" (String);
    }
    returns { json(models::ProductLicense), state(models::ProductLicenseLifecycleState) }
}
