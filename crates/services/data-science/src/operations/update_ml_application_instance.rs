// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the configuration, the implementation or the activation of an ML application
    /// instance.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateMlApplicationInstance = PUT "/mlApplicationInstances/{mlApplicationInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstance/UpdateMlApplicationInstance";
    facts { with_secret_fields(&["value"]); }
    required {
        ml_application_instance_id = path "mlApplicationInstanceId" (String);
        update_ml_application_instance_details = json(models::UpdateMlApplicationInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_ml_application_instance, models::MlApplicationInstance,
            models::MlApplicationInstanceLifecycleState);
    }
}
