// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a version of an ML application implementation.
    ///
    /// The response has the header `etag`.
    GetMlApplicationImplementationVersion =
        GET "/mlApplicationImplementationVersions/{mlApplicationImplementationVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementationVersion/GetMlApplicationImplementationVersion";
    required {
        ml_application_implementation_version_id = path "mlApplicationImplementationVersionId"
            (String);
    }
    returns {
        json(models::MlApplicationImplementationVersion),
        state(models::MlApplicationImplementationVersionLifecycleState),
    }
}
