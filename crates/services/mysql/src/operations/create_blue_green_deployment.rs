// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a blue green deployment.
    CreateBlueGreenDeployment = POST "/blueGreenDeployments",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/BlueGreenDeployment/CreateBlueGreenDeployment";
    facts {
        with_retry_token();
        with_secret_fields(&["sourcePassword"]);
    }
    required {
        create_blue_green_deployment_details = json(models::CreateBlueGreenDeploymentDetails);
    }
    optional {
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
