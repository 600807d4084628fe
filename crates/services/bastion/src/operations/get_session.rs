// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the session.
    ///
    /// The response has the header `etag`.
    GetSession = GET "/sessions/{sessionId}",
        "https://docs.oracle.com/iaas/api/#/en/bastion/20210331/Session/GetSession";
    required {
        session_id = path "sessionId" (String);
    }
    returns { json(models::Session), state(models::SessionLifecycleState) }
}
