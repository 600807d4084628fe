// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an ML application instance.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteMlApplicationInstance = DELETE "/mlApplicationInstances/{mlApplicationInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstance/DeleteMlApplicationInstance";
    required {
        ml_application_instance_id = path "mlApplicationInstanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_ml_application_instance); }
}
