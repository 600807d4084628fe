// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the infrastructure.
    DeleteInfrastructure = DELETE "/infrastructures/{infrastructureId}";
    required {
        infrastructure_id = path "infrastructureId" (String);
    }
    optional {
        /// Whether to force delete infrastructure. Default: `false`.
        is_force_delete_infrastructure = query "isForceDeleteInfrastructure" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_infrastructure); }
}
