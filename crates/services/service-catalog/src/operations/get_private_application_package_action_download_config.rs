// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the private application package action download configuration.
    GetPrivateApplicationPackageActionDownloadConfig =
        GET "/privateApplicationPackages/{privateApplicationPackageId}/actions/downloadConfig",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/PrivateApplicationPackage/GetPrivateApplicationPackageActionDownloadConfig";
    facts {
        with_accept("application/zip");
        with_stream();
    }
    required {
        private_application_package_id = path "privateApplicationPackageId" (String);
    }
    returns { stream }
}
