// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the vanity domain activity.
    ///
    /// The response has the header `etag`.
    GetVanityDomainActivity =
        GET "/fusionEnvironments/{fusionEnvironmentId}/vanityDomainActivities/{vanityDomainActivityId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/VanityDomainActivity/GetVanityDomainActivity";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        vanity_domain_activity_id = path "vanityDomainActivityId" (String);
    }
    returns {
        json(models::VanityDomainActivity),
        state(models::VanityDomainActivityLifecycleState),
    }
}
