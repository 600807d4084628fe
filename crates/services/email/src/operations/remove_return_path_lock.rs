// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the return path lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveReturnPathLock = POST "/emailReturnPaths/{emailReturnPathId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/EmailReturnPath/RemoveReturnPathLock";
    facts { without_default_retry(); }
    required {
        email_return_path_id = path "emailReturnPathId" (String);
        remove_lock_details = json(models::RemoveLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::EmailReturnPath) }
    then {
        settled(get_email_return_path, models::EmailReturnPath,
            models::EmailReturnPathLifecycleState);
        with_id("emailReturnPathId", "id");
    }
}
