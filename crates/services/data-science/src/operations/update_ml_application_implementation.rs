// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the logging configuration, the migration destinations or the tags of an ML
    /// application implementation.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateMlApplicationImplementation =
        PUT "/mlApplicationImplementations/{mlApplicationImplementationId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementation/UpdateMlApplicationImplementation";
    required {
        ml_application_implementation_id = path "mlApplicationImplementationId" (String);
        update_ml_application_implementation_details =
            json(models::UpdateMlApplicationImplementationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_ml_application_implementation, models::MlApplicationImplementation,
            models::MlApplicationImplementationLifecycleState);
    }
}
