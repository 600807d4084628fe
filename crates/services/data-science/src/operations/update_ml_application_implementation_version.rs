// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the tags of an ML application implementation version.
    ///
    /// The response has the header `etag`.
    UpdateMlApplicationImplementationVersion =
        PUT "/mlApplicationImplementationVersions/{mlApplicationImplementationVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementationVersion/UpdateMlApplicationImplementationVersion";
    required {
        ml_application_implementation_version_id = path "mlApplicationImplementationVersionId"
            (String);
        update_ml_application_implementation_version_details =
            json(models::UpdateMlApplicationImplementationVersionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MlApplicationImplementationVersion) }
    then {
        settled(get_ml_application_implementation_version,
            models::MlApplicationImplementationVersion,
            models::MlApplicationImplementationVersionLifecycleState);
    }
}
