// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an application.
    ///
    /// The response has the header `etag`.
    CreateApplication = POST "/applications",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/Application/CreateApplication";
    required {
        create_application_details = json(models::CreateApplicationDetails);
    }
    returns { json(models::Application) }
    then {
        settled(get_application, models::Application, models::ApplicationLifecycleState);
        with_id("applicationId", "id");
    }
}
