// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the private application to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangePrivateApplicationCompartment =
        POST "/privateApplications/{privateApplicationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/PrivateApplication/ChangePrivateApplicationCompartment";
    required {
        private_application_id = path "privateApplicationId" (String);
        change_private_application_compartment_details =
            json(models::ChangePrivateApplicationCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_private_application, models::PrivateApplication,
            models::PrivateApplicationLifecycleState);
    }
}
