// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Uploads a package for an ML application implementation. The upload creates a new version of
    /// the implementation.
    ///
    /// The response has the header `opc-work-request-id`.
    PutMlApplicationPackage =
        PUT "/mlApplicationImplementations/{mlApplicationImplementationId}/mlApplicationPackage",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementation/PutMlApplicationPackage";
    facts { with_retry_token(); }
    required {
        ml_application_implementation_id = path "mlApplicationImplementationId" (String);
        body = body(Body);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The file name, in the form `attachment; filename=model.tar.gz`.
        content_disposition = header "content-disposition" (String);
        /// The arguments of the package, as a JSON object of names and values. The descriptor of
        /// the package defines the arguments.
        opc_ml_app_package_args = header "opc-ml-app-package-args" (String);
    }
    returns { empty }
    then { work_request(); }
}
