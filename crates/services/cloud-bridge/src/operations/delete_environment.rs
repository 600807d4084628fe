// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the environment.
    DeleteEnvironment = DELETE "/environments/{environmentId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Environment/DeleteEnvironment";
    required {
        environment_id = path "environmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_environment); }
}
