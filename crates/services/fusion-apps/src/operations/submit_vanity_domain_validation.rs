// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Submits a vanity domain validation.
    ///
    /// The response has the header `opc-work-request-id`.
    SubmitVanityDomainValidation =
        POST "/fusionEnvironments/{fusionEnvironmentId}/vanityDomains/{vanityDomainId}/actions/submitValidation",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/VanityDomain/SubmitVanityDomainValidation";
    required {
        vanity_domain_id = path "vanityDomainId" (String);
        fusion_environment_id = path "fusionEnvironmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_vanity_domain, models::VanityDomain, models::VanityDomainLifecycleState); }
}
