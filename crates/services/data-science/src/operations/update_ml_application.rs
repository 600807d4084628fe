// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the description or the tags of an ML application.
    ///
    /// The response has the header `etag`.
    UpdateMlApplication = PUT "/mlApplications/{mlApplicationId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplication/UpdateMlApplication";
    required {
        ml_application_id = path "mlApplicationId" (String);
        update_ml_application_details = json(models::UpdateMlApplicationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MlApplication) }
    then {
        settled(get_ml_application, models::MlApplication, models::MlApplicationLifecycleState);
    }
}
