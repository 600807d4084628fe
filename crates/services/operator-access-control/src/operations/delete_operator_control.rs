// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the operator control.
    DeleteOperatorControl = DELETE "/operatorControls/{operatorControlId}",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/OperatorControl/DeleteOperatorControl";
    required {
        operator_control_id = path "operatorControlId" (String);
    }
    optional {
        /// The description.
        description = query "description" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_operator_control); }
}
