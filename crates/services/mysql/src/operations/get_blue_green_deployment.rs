// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the blue green deployment.
    ///
    /// The response has the header `etag`.
    GetBlueGreenDeployment = GET "/blueGreenDeployments/{blueGreenDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/BlueGreenDeployment/GetBlueGreenDeployment";
    required {
        blue_green_deployment_id = path "blueGreenDeploymentId" (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::BlueGreenDeployment), state(models::BlueGreenDeploymentLifecycleState) }
}
