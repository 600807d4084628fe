// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the tags of an ML application instance view.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateMlApplicationInstanceView =
        PUT "/mlApplicationInstanceViews/{mlApplicationInstanceViewId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationInstanceView/UpdateMlApplicationInstanceView";
    facts {
        without_default_retry();
        with_secret_fields(&["value"]);
    }
    required {
        ml_application_instance_view_id = path "mlApplicationInstanceViewId" (String);
        update_ml_application_instance_view_details =
            json(models::UpdateMlApplicationInstanceViewDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MlApplicationInstanceView) }
    then {
        settled(get_ml_application_instance_view, models::MlApplicationInstanceView,
            models::MlApplicationInstanceViewLifecycleState);
    }
}
