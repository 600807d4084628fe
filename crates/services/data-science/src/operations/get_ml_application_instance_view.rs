// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an ML application instance view.
    ///
    /// The response has the header `etag`.
    GetMlApplicationInstanceView = GET "/mlApplicationInstanceViews/{mlApplicationInstanceViewId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/GetMlApplicationInstanceView";
    facts { with_secret_fields(&["value"]); }
    required {
        ml_application_instance_view_id = path "mlApplicationInstanceViewId" (String);
    }
    returns {
        json(models::MlApplicationInstanceView),
        state(models::MlApplicationInstanceViewLifecycleState),
    }
}
