// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a registration policy.
    CreateRegistrationPolicy = POST "/registrationPolicies",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/RegistrationPolicy/CreateRegistrationPolicy";
    facts { with_retry_token(); }
    required {
        create_registration_policy_details = json(models::CreateRegistrationPolicyDetails);
    }
    optional {
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
        /// The ID of the x cluster.
        x_cluster_id = header "x-cluster-id" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RegistrationPolicy) }
    then {
        settled(get_registration_policy, models::RegistrationPolicy,
            models::RegistrationPolicyLifecycleState);
        with_id("registrationPolicyId", "id");
    }
}
