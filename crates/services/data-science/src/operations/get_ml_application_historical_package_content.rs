// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Downloads the package from which a version of an ML application implementation was created.
    ///
    /// The response has the header `etag`.
    GetMlApplicationHistoricalPackageContent =
        GET "/mlApplicationImplementationVersions/{mlApplicationImplementationVersionId}/mlApplicationHistoricalPackage/content",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementationVersion/GetMlApplicationHistoricalPackageContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        ml_application_implementation_version_id = path "mlApplicationImplementationVersionId"
            (String);
    }
    returns { stream }
}
