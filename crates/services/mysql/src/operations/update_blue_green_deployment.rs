// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the blue green deployment.
    UpdateBlueGreenDeployment = PUT "/blueGreenDeployments/{blueGreenDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/BlueGreenDeployment/UpdateBlueGreenDeployment";
    required {
        blue_green_deployment_id = path "blueGreenDeploymentId" (String);
        update_blue_green_deployment_details = json(models::UpdateBlueGreenDeploymentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_blue_green_deployment, models::BlueGreenDeployment,
            models::BlueGreenDeploymentLifecycleState);
    }
}
