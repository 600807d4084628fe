// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a vanity domain activity.
    ///
    /// The response has the headers `opc-work-request-id` and `vanity-activity-id`.
    CreateVanityDomainActivity =
        POST "/fusionEnvironments/{fusionEnvironmentId}/vanityDomainActivities",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/VanityDomainActivity/CreateVanityDomainActivity";
    facts { with_retry_token(); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        create_vanity_domain_activity_details = json(models::CreateVanityDomainActivityDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_vanity_domain_activity, models::VanityDomainActivity,
            models::VanityDomainActivityLifecycleState);
        with_id("vanityDomainActivityId", "id");
    }
}
