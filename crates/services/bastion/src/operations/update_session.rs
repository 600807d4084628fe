// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the session.
    ///
    /// The response has the header `etag`.
    UpdateSession = PUT "/sessions/{sessionId}",
        "https://docs.oracle.com/iaas/api/#/en/bastion/20210331/Session/UpdateSession";
    required {
        session_id = path "sessionId" (String);
        update_session_details = json(models::UpdateSessionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Session) }
    then { settled(get_session, models::Session, models::SessionLifecycleState); }
}
