// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an ML application.
    ///
    /// The response has the header `etag`.
    GetMlApplication = GET "/mlApplications/{mlApplicationId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplication/GetMlApplication";
    required {
        ml_application_id = path "mlApplicationId" (String);
    }
    returns { json(models::MlApplication), state(models::MlApplicationLifecycleState) }
}
