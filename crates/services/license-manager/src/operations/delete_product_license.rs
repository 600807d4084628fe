// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the product license.
    ///
    /// The response has the headers `location` and `opc-work-request-id`.
    DeleteProductLicense = DELETE "/productLicenses/{productLicenseId}",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/ProductLicense/DeleteProductLicense";
    required {
        product_license_id = path "productLicenseId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_product_license); }
}
