// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Downloads the latest package of an ML application implementation.
    ///
    /// The response has the header `opc-ml-app-package-args`.
    GetMlApplicationPackageContent =
        GET "/mlApplicationImplementations/{mlApplicationImplementationId}/mlApplicationPackage/content",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementation/GetMlApplicationPackageContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        ml_application_implementation_id = path "mlApplicationImplementationId" (String);
    }
    returns { stream }
}
