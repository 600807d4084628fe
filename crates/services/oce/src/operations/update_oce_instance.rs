// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCE instance.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOceInstance = PUT "/oceInstances/{oceInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/oce/20190912/OceInstance/UpdateOceInstance";
    required {
        oce_instance_id = path "oceInstanceId" (String);
        update_oce_instance_details = json(models::UpdateOceInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_oce_instance, models::OceInstance, models::OceInstanceLifecycleState); }
}
