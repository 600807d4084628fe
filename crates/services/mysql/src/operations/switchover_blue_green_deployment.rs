// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Switches over the blue green deployment.
    SwitchoverBlueGreenDeployment =
        POST "/blueGreenDeployments/{blueGreenDeploymentId}/actions/switchover",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/BlueGreenDeployment/SwitchoverBlueGreenDeployment";
    facts { with_retry_token(); }
    required {
        blue_green_deployment_id = path "blueGreenDeploymentId" (String);
        switchover_blue_green_deployment_details =
            json(models::SwitchoverBlueGreenDeploymentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BlueGreenDeployment) }
    then {
        settled(get_blue_green_deployment, models::BlueGreenDeployment,
            models::BlueGreenDeploymentLifecycleState);
        with_id("blueGreenDeploymentId", "id");
    }
}
