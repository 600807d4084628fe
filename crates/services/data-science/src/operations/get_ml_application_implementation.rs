// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an ML application implementation.
    ///
    /// The response has the header `etag`.
    GetMlApplicationImplementation =
        GET "/mlApplicationImplementations/{mlApplicationImplementationId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementation/GetMlApplicationImplementation";
    required {
        ml_application_implementation_id = path "mlApplicationImplementationId" (String);
    }
    returns {
        json(models::MlApplicationImplementation),
        state(models::MlApplicationImplementationLifecycleState),
    }
}
