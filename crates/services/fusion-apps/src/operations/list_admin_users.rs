// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the admin users.
    ListAdminUsers = GET "/fusionEnvironments/{fusionEnvironmentId}/adminUsers",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironment/ListAdminUsers";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
    }
    returns { json(models::AdminUserCollection) }
}
