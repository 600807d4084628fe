// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the blue green deployment.
    DeleteBlueGreenDeployment = DELETE "/blueGreenDeployments/{blueGreenDeploymentId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/BlueGreenDeployment/DeleteBlueGreenDeployment";
    required {
        blue_green_deployment_id = path "blueGreenDeploymentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_blue_green_deployment); }
}
