// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a product license.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateProductLicense = POST "/productLicenses",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/ProductLicense/CreateProductLicense";
    facts { with_retry_token(); }
    required {
        create_product_license_details = json(models::CreateProductLicenseDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ProductLicense) }
    then {
        settled(get_product_license, models::ProductLicense, models::ProductLicenseLifecycleState);
        with_id("productLicenseId", "id");
    }
}
