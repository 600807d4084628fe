// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a model group to another compartment.
    ChangeModelGroupCompartment = POST "/modelGroups/{modelGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroup/ChangeModelGroupCompartment";
    facts { with_retry_token(); }
    required {
        model_group_id = path "modelGroupId" (String);
        change_model_group_compartment_details = json(models::ChangeModelGroupCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_model_group, models::ModelGroup, models::ModelGroupLifecycleState); }
}
