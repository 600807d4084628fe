// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the application.
    ///
    /// The response has the header `etag`.
    GetApplication = GET "/applications/{applicationId}",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/Application/GetApplication";
    required {
        application_id = path "applicationId" (String);
    }
    returns { json(models::Application), state(models::ApplicationLifecycleState) }
}
