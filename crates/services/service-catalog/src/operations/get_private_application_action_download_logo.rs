// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the private application action download logo.
    GetPrivateApplicationActionDownloadLogo =
        GET "/privateApplications/{privateApplicationId}/actions/downloadLogo",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/PrivateApplication/GetPrivateApplicationActionDownloadLogo";
    facts {
        with_accept("image/bmp, image/gif, image/jpeg, image/png, image/tiff");
        with_stream();
    }
    required {
        private_application_id = path "privateApplicationId" (String);
    }
    returns { stream }
}
