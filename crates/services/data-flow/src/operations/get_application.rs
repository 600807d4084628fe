// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the application.
    ///
    /// The response has the header `etag`.
    GetApplication = GET "/applications/{applicationId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Application/GetApplication";
    required {
        application_id = path "applicationId" (String);
    }
    returns { json(models::Application), state(models::ApplicationLifecycleState) }
}
