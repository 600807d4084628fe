// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the connection to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeConnectionCompartment = POST "/connections/{connectionId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Connection/ChangeConnectionCompartment";
    required {
        connection_id = path "connectionId" (String);
        change_connection_compartment_details = json(models::ChangeConnectionCompartmentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_connection, models::Connection, models::ConnectionLifecycleState); }
}
