// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an ML application instance.
    ///
    /// The response has the header `etag`.
    GetMlApplicationInstance = GET "/mlApplicationInstances/{mlApplicationInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstance/GetMlApplicationInstance";
    facts { with_secret_fields(&["value"]); }
    required {
        ml_application_instance_id = path "mlApplicationInstanceId" (String);
    }
    returns {
        json(models::MlApplicationInstance),
        state(models::MlApplicationInstanceLifecycleState),
    }
}
