// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the private application package.
    ///
    /// The response has the header `etag`.
    GetPrivateApplicationPackage = GET "/privateApplicationPackages/{privateApplicationPackageId}",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/PrivateApplicationPackage/GetPrivateApplicationPackage";
    required {
        private_application_package_id = path "privateApplicationPackageId" (String);
    }
    returns { json(models::PrivateApplicationPackage) }
}
