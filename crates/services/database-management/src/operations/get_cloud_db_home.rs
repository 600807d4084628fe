// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud DB home.
    ///
    /// The response has the header `etag`.
    GetCloudDbHome = GET "/cloudDbHomes/{cloudDbHomeId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbHome/GetCloudDbHome";
    required {
        cloud_db_home_id = path "cloudDbHomeId" (String);
    }
    returns { json(models::CloudDbHome), state(models::CloudDbHomeLifecycleState) }
}
