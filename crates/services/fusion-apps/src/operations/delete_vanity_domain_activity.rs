// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the vanity domain activity.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteVanityDomainActivity =
        DELETE "/fusionEnvironments/{fusionEnvironmentId}/vanityDomainActivities/{vanityDomainActivityId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/VanityDomainActivity/DeleteVanityDomainActivity";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        vanity_domain_activity_id = path "vanityDomainActivityId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_vanity_domain_activity); }
}
