// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the application to another compartment.
    ChangeApplicationCompartment = POST "/applications/{applicationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/Application/ChangeApplicationCompartment";
    required {
        application_id = path "applicationId" (String);
        change_application_compartment_details = json(models::ChangeApplicationCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_application, models::Application, models::ApplicationLifecycleState); }
}
