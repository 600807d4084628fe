// @generated from spec/pss.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the instance.
    DeleteInstance = DELETE "/instances/{instanceId}";
    required {
        instance_id = path "instanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_instance); }
}
